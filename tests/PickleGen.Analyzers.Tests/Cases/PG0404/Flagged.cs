using System;
using PickleGen;

public static class Inbox
{
    public static object? Read(byte[] data, byte[] signature, byte[] secret)
    {
        var value = {|PG0404:Pickle.Loads(data)|};
        if (!PickleSignature.Verify(data, signature, secret))
            throw new InvalidOperationException();

        return value;
    }

    public static object? Signed(byte[] pickle, SigningKeys keys)
    {
        byte[] signed = SignedPickle.Sign(pickle, keys);
        return {|PG0404:Pickle.Loads(signed)|};
    }
}
