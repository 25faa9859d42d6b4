using System.Globalization;
using PickleGen.Benchmarks;
using PickleGen.Testing.Processes;

if (args is not ["hello", ..])
{
    Console.Error.WriteLine("usage: hello [objects [rounds]]     reading and writing objects, C# against CPython");
    return 2;
}

var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10_000;
var rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 15;
const double SecondsPerTurn = 0.2;

HelloBenchmark[] benchmarks = [new(5, count), new(4, count)];
var results = benchmarks.Select(benchmark => benchmark.Run(rounds, SecondsPerTurn)).ToArray();
var report = HelloReport.Write(results, benchmarks[0].PythonName, count, rounds, benchmarks.All(benchmark => benchmark.SameBytes));

var file = Repository.PathOf("docs", "benchmarks", "hello.md");
Directory.CreateDirectory(Path.GetDirectoryName(file)!);
File.WriteAllText(file, report);
Console.WriteLine(report);
return 0;
