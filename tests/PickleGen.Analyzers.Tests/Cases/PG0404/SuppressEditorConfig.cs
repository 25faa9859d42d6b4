// .editorconfig: dotnet_diagnostic.PG0404.severity = none
using PickleGen;

public static class Inbox
{
    public static object? Check(byte[] pickle, SigningKeys keys)
    {
        return {|PG0404:Pickle.Loads(SignedPickle.Sign(pickle, keys))|};
    }
}
