using System.Diagnostics.CodeAnalysis;
using PickleGen;

public static class Inbox
{
    [SuppressMessage("PickleGen.Usage", "PG0403")]
    public static void Check(byte[] signed, SigningKeys keys)
    {
        {|PG0403:SignedPickle.IsSigned(signed, keys)|};
    }
}
