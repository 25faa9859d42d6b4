using System.Runtime.InteropServices;

namespace PickleGen.Benchmarks.Measuring;

/// <summary>What a result file says about where it was made.</summary>
internal static class Machine
{
    public static string Describe() =>
        $"{Processor()}, {Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";

    /// <summary>For the name of a file: amd-epyc-2-cores.</summary>
    public static string Name
    {
        get
        {
            var words = Processor().ToLowerInvariant().Split(' ', '(', ')', '@', '/', '.');
            return string.Join('-', words.Where(word => word.Length > 0)) + $"-{Environment.ProcessorCount}-cores";
        }
    }

    private static string Processor()
    {
        const string Information = "/proc/cpuinfo";
        var line = File.Exists(Information)
            ? File.ReadLines(Information).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
