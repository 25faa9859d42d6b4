using System;
using PickleGen;

public static class Inbox
{
    public static object? Read(byte[] data, byte[] signature, byte[] secret) =>
        PickleSignature.Verify(data, signature, secret) ? Pickle.Loads(data) : null;

    public static bool IsRight(byte[] data, byte[] signature, byte[] secret)
    {
        var isRight = PickleSignature.Verify(data, signature, secret);
        Console.WriteLine(isRight);
        return isRight;
    }

    public static Func<bool> Later(byte[] signed, SigningKeys keys) => () => SignedPickle.IsSigned(signed, keys);

    // Throws where it is wrong.
    public static void Throws(byte[] signed, SigningKeys keys)
    {
        SignedPickle.Verify(signed, keys, out _);
        PickleSignature.Compute(signed, signed);
    }

    // Another class of that name.
    public static void Other(byte[] data) => Mine.PickleSignature.Verify(data);
}

namespace Mine
{
    public static class PickleSignature
    {
        public static bool Verify(byte[] data) => data.Length > 0;
    }
}
