using System;
using System.Collections.Generic;
using PickleGen;

public static class Inbox
{
    public static object? Read(byte[] data, byte[] signature, byte[] secret)
    {
        if (!PickleSignature.Verify(data, signature, secret))
            throw new InvalidOperationException();

        return Pickle.Loads(data);
    }

    // Of what is next, not of what was loaded.
    public static void All(Queue<byte[]> queue, byte[] signature, byte[] secret)
    {
        var data = queue.Dequeue();
        while (PickleSignature.Verify(data, signature, secret))
        {
            Console.WriteLine(Pickle.Loads(data));
            data = queue.Dequeue();
            if (!PickleSignature.Verify(data, signature, secret))
                return;
        }
    }

    public static object? Verified(byte[] signed, SigningKeys keys) => Pickle.Loads(SignedPickle.Verify(signed, keys, out _));

    public static void Unsigned(SigningKeys keys)
    {
        var pickle = Pickle.Dumps([1], PickleConverters.List(PickleConverters.Int32));
        var signed = SignedPickle.Sign(pickle, keys);
        Console.WriteLine(Pickle.Loads(pickle));
        Console.WriteLine(signed.Length);
    }

    public static object? OtherData(byte[] data, byte[] other, byte[] signature, byte[] secret)
    {
        var value = Pickle.Loads(data);
        return PickleSignature.Verify(other, signature, secret) ? value : null;
    }
}
