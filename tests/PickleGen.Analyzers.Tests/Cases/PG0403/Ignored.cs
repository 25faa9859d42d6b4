// fix: PickleGen.ThrowUnlessRight
using PickleGen;

public static class Inbox
{
    public static object? Read(byte[] data, byte[] signature, byte[] secret)
    {
        // From the queue.
        {|PG0403:PickleSignature.Verify(data, signature, secret)|};
        return Pickle.Loads(data);
    }

    public static void Check(byte[] signed, SigningKeys keys)
    {
        _ = {|PG0403:SignedPickle.IsSigned(signed, keys)|};
    }
}
