namespace PickleGen.Benchmarks.Workloads;

/// <summary>Numbers, and blocks of memory.</summary>
internal static class Scalars
{
    /// <summary>A third each below a thousand, of 32 bits and of 64, with signs.</summary>
    public static List<long> Integers(int count)
    {
        var numbers = new Numbers(2);
        var integers = new List<long>(count);
        for (var i = 0; i < count; i++)
        {
            long number = numbers.Next();
            var kind = number % 3;
            number = kind switch
            {
                0 => number / 3 % 1000,
                1 => (number << 7) + numbers.Next(128),
                _ => ((number << 24) + numbers.Next() << 15) + numbers.Next(1 << 15),
            };
            integers.Add(numbers.Next(2) == 1 && kind > 0 ? -number : number);
        }

        return integers;
    }

    public static IEnumerable<double> Doubles(int count)
    {
        var numbers = new Numbers(3);
        for (var i = 0; i < count; i++)
            yield return ((numbers.Next() * 16777216.0) + numbers.Next()) / 274877906944.0;
    }

    public static byte[] Bytes(int count)
    {
        var numbers = new Numbers(4);
        var block = Enumerable.Range(0, 1 << 16).Select(_ => (byte)numbers.Next(256)).ToArray();
        return [.. Enumerable.Range(0, count / block.Length).SelectMany(_ => block)];
    }
}
