using System.Diagnostics.CodeAnalysis;
using PickleGen;

public static class Inbox
{
    [SuppressMessage("PickleGen.Usage", "PG0404")]
    public static object? Check(byte[] pickle, SigningKeys keys)
    {
        return {|PG0404:Pickle.Loads(SignedPickle.Sign(pickle, keys))|};
    }
}
