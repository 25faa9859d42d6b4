namespace PickleGen.Tool;

/// <summary>Runs something on a thread whose stack has room for values that nest deeply.</summary>
internal static class LargeStack
{
    private const int Size = 256 << 20;

    public static int Run(Func<int> work)
    {
        var result = ExitCode.BadInput;
        var thread = new Thread(() => result = work(), Size);
        thread.Start();
        thread.Join();
        return result;
    }
}
