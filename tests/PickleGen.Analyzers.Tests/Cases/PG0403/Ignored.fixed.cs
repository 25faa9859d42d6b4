// fix: PickleGen.ThrowUnlessRight
using PickleGen;

public static class Inbox
{
    public static object? Read(byte[] data, byte[] signature, byte[] secret)
    {
        // From the queue.
        if (!PickleSignature.Verify(data, signature, secret))
        {
            throw new SignatureException(SignatureError.Mismatch, "The signature is wrong.");
        }
        return Pickle.Loads(data);
    }

    public static void Check(byte[] signed, SigningKeys keys)
    {
        if (!SignedPickle.IsSigned(signed, keys))
        {
            throw new SignatureException(SignatureError.Mismatch, "The signature is wrong.");
        }
    }
}
