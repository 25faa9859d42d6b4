// .editorconfig: dotnet_diagnostic.PG0403.severity = none
using PickleGen;

public static class Inbox
{
    public static void Check(byte[] signed, SigningKeys keys)
    {
        {|PG0403:SignedPickle.IsSigned(signed, keys)|};
    }
}
