using PickleGen;

public static class Inbox
{
    public static object? Read(byte[] data, string signature, byte[] secret)
    {
        var isRight = {|PG0403:PickleSignature.Verify(data, signature, secret)|};
        return Pickle.Loads(data);
    }

    public static void Same(byte[] expected, string signature)
    {
        if (expected.Length > 0)
            {|PG0403:PickleSignature.IsSame(expected, signature)|};
    }
}
