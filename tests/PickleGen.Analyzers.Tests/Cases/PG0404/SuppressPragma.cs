using PickleGen;

public static class Inbox
{
    public static object? Check(byte[] pickle, SigningKeys keys)
    {
#pragma warning disable PG0404
        return {|PG0404:Pickle.Loads(SignedPickle.Sign(pickle, keys))|};
#pragma warning restore PG0404
    }
}
