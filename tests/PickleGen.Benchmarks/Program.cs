using System.Globalization;
using BenchmarkDotNet.Running;
using PickleGen.Benchmarks;
using PickleGen.Benchmarks.Analyzing;
using PickleGen.Benchmarks.Curves;
using PickleGen.Benchmarks.Deep;
using PickleGen.Benchmarks.Files;
using PickleGen.Benchmarks.Generating;
using PickleGen.Benchmarks.Measuring;
using PickleGen.Benchmarks.Quick;
using PickleGen.Benchmarks.Startup;
using PickleGen.Testing.Processes;

var numbers = args.Skip(1).Select(argument => int.TryParse(argument, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
switch (args.FirstOrDefault())
{
    case "quick":
        Quick(QuickOptions.Parse(args.Skip(1)));
        return 0;
    case "profile" when args is [_, var workload, var work, var seconds]:
        QuickBenchmark.Profile(workload, work, double.Parse(seconds, CultureInfo.InvariantCulture));
        return 0;
    case "curves":
        var lines = CurvesBenchmark.Run(args.ElementAtOrDefault(1));
        var curves = CurvesReport.Write(lines, CurvesBenchmark.RunDeclared());
        if (args.Length == 1)
            Save("curves.md", curves);
        else
            Console.WriteLine(curves);
        return 0;
    case "startup":
        Save("startup.md", Startup(numbers.ElementAtOrDefault(0) is > 0 and var runs ? runs : 15));
        return 0;
    case "bdn":
        // Whatever is not an option of BenchmarkDotNet is part of a name: W1, Load.
        var filters = args.Skip(1).TakeWhile(argument => !argument.StartsWith('-')).Select(name => $"*{name}*").DefaultIfEmpty("*");
        BenchmarkSwitcher.FromAssembly(typeof(DeepBenchmarks<>).Assembly)
            .Run(["--filter", .. filters, .. args.Skip(1).SkipWhile(argument => !argument.StartsWith('-'))]);
        return 0;
    case "hello":
        Save("hello.md", Hello(numbers.ElementAtOrDefault(0) is > 0 and var objects ? objects : 10_000, Rounds()));
        return 0;
    case "copy":
        Save("copy.md", Copy(numbers.ElementAtOrDefault(0) is > 0 and var copies ? copies : 10_000, Rounds()));
        return 0;
    case "files":
        Save("files.md", FilesIn(numbers.ElementAtOrDefault(0) is > 0 and var readings ? readings : 10_000_000, numbers.ElementAtOrDefault(1) is > 0 and var turns ? turns : 5));
        return 0;
    case "generator":
        Save("generator.md", Generator(numbers.ElementAtOrDefault(0) is > 0 and var types ? types : 2_000, Rounds()));
        return 0;
    case "analyzers":
        Save("analyzers.md", Analyzers(numbers.ElementAtOrDefault(0) is > 0 and var all ? all : 5_000, Rounds()));
        return 0;
    default:
        Console.Error.WriteLine("""
            usage: quick [W1] [load|dump] [--rounds N] [--turn SECONDS] [--all-pythons] [--save]
                                                all workloads against CPython, System.Text.Json and what is the least
                   profile W1 load|untyped|dump SECONDS
                                                ours alone in a loop
                   curves [dimension]           the cost of an item from 100 items to 10,000,000
                   startup [runs]               the first read of a process, as native code and with the JIT; sizes
                   bdn [name...] [options]      all workloads with BenchmarkDotNet; the options are its own
                   hello [objects [rounds]]     reading and writing objects, C# against CPython
                   copy [objects [rounds]]      copying and comparing objects, without a pickle and with one
                   files [objects [rounds]]     small objects streamed from one file, against Loads
                   generator [types [rounds]]   the generator's first run against a run after one edit
                   analyzers [types [rounds]]   a build with the analyzers against one without
            """);
        return 2;
}

int Rounds() => numbers.ElementAtOrDefault(1) is > 0 and var rounds ? rounds : 15;

static void Quick(QuickOptions options)
{
    var start = Environment.TickCount64;
    var pythons = Pythons.Find(options.AllPythons);
    var results = QuickBenchmark.Run(options, pythons);
    var report = QuickReport.Write(results, pythons, options);
    if (options.Save)
    {
        Save($"{Machine.Name}.md", report);
        ReadmeFigures.Write(Machine.Name, results);
    }
    else
    {
        Console.WriteLine(report);
    }

    Console.Error.WriteLine($"{(Environment.TickCount64 - start) / 1000} s");
}

static string Startup(int runs) => StartupReport.Write(
    new StartupBenchmark(runs).Run(), [.. new[] { 1, 7, 50 }.Select(GeneratedSize.Of)], runs);

static string Hello(int count, int rounds)
{
    const double SecondsPerTurn = 0.2;
    HelloBenchmark[] benchmarks = [new(5, count), new(4, count)];
    var results = benchmarks.Select(benchmark => benchmark.Run(rounds, SecondsPerTurn)).ToArray();
    return HelloReport.Write(results, benchmarks[0].PythonName, count, rounds, benchmarks.All(benchmark => benchmark.SameBytes));
}

static string Copy(int count, int rounds)
{
    const double SecondsPerTurn = 0.2;
    CopyBenchmark benchmark = new(count);
    benchmark.Run(rounds, SecondsPerTurn);
    return CopyReport.Write(benchmark, count, rounds);
}

static string FilesIn(int count, int rounds)
{
    var folder = Directory.CreateTempSubdirectory("picklegen-").FullName;
    try
    {
        FilesBenchmark benchmark = new(folder, count);
        benchmark.Run(rounds);
        return FilesReport.Write(benchmark, count, rounds);
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
}

static string Generator(int types, int rounds)
{
    GeneratorBenchmark benchmark = new(types);
    benchmark.Run(rounds);
    return GeneratorReport.Write(benchmark, types, rounds);
}

static string Analyzers(int types, int rounds)
{
    AnalyzerBenchmark benchmark = new(types);
    benchmark.Run(rounds);
    return AnalyzerReport.Write(benchmark, types, rounds);
}

static void Save(string name, string report)
{
    var file = Repository.PathOf("docs", "benchmarks", name);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllText(file, report);
    Console.WriteLine(report);
}
