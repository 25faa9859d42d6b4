using PickleGen;

public static class Inbox
{
    public static void Check(byte[] signed, SigningKeys keys)
    {
#pragma warning disable PG0403
        {|PG0403:SignedPickle.IsSigned(signed, keys)|};
#pragma warning restore PG0403
    }
}
