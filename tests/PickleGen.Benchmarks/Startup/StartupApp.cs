using System.Globalization;

namespace PickleGen.Benchmarks.Startup;

/// <summary>Small programs that read one object and end: with PickleGen, with System.Text.Json, and with nothing.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Types">How many types with attributes it has.</param>
/// <param name="Kind">What it reads with.</param>
internal sealed record StartupApp(string Name, int Types, StartupKind Kind)
{
    /// <summary>It writes the processor seconds of the first read, and of the process until then.</summary>
    public string Program => $$"""
        {{Usings}}
        var data = Convert.FromBase64String(args[0]);
        var start = Environment.CpuUsage.TotalTime;
        {{Read}}
        var end = Environment.CpuUsage.TotalTime;
        Console.WriteLine(sum >= 0 ? FormattableString.Invariant($"{(end - start).TotalSeconds} {end.TotalSeconds}") : "");

        {{string.Join('\n', Each(Type))}}
        {{(Kind is StartupKind.Json ? "[JsonSerializable(typeof(Item0))]\ninternal sealed partial class Types : JsonSerializerContext;" : "")}}
        """;

    /// <summary>The object in the format that the program reads.</summary>
    public string Data => Convert.ToBase64String(Kind switch
    {
        StartupKind.Pickle => Pickle.Dumps(Workloads.Item.Make(1)[0]),
        StartupKind.Json => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(Workloads.Item.Make(1)[0]),
        _ => [],
    });

    /// <summary>The project; it is published as native code, trimmed, or as it is.</summary>
    public static string Project(string library, string generator, bool withPickleGen) => string.Format(CultureInfo.InvariantCulture, """
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <AssemblyName>App</AssemblyName>
            <TargetFrameworks>net9.0;net10.0</TargetFrameworks>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <LangVersion>14.0</LangVersion>
            <InvariantGlobalization>true</InvariantGlobalization>
            <NuGetAudit>false</NuGetAudit>
            <RuntimeIdentifier>$(NETCoreSdkRuntimeIdentifier)</RuntimeIdentifier>
            <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
          </PropertyGroup>

          <PropertyGroup Condition="'$(TargetFramework)' == 'net9.0'">
            <PublishAot>true</PublishAot>
            <RuntimeFrameworkVersion>9.0.18</RuntimeFrameworkVersion>
            <PublishAotUsingRuntimePack>false</PublishAotUsingRuntimePack>
            <CppCompilerAndLinker Condition="$([MSBuild]::IsOSPlatform('Linux'))">gcc</CppCompilerAndLinker>
          </PropertyGroup>

          <ItemGroup Condition="'{2}' == 'True'">
            <ProjectReference Include="{0}" />
            <ProjectReference Include="{1}" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
          </ItemGroup>

          <Target Name="PinNativeCompiler" BeforeTargets="ProcessFrameworkReferences" Condition="'$(TargetFramework)' == 'net9.0'">
            <ItemGroup>
              <KnownILCompilerPack Update="Microsoft.DotNet.ILCompiler" Condition="'%(TargetFramework)' == 'net9.0'" ILCompilerPackVersion="9.0.18" />
              <KnownRuntimePack Remove="@(KnownRuntimePack)" Condition="'%(RuntimePackLabels)' == 'NativeAOT'" />
            </ItemGroup>
          </Target>

        </Project>
        """, library, generator, withPickleGen);

    private string Usings => Kind switch
    {
        StartupKind.Json => "using System.Text.Json;\nusing System.Text.Json.Serialization;",
        StartupKind.Pickle => "using PickleGen;",
        _ => "",
    };

    private string Read => Kind switch
    {
        StartupKind.Pickle => "var sum = 0.0;\n" + string.Join('\n', Each(ReadPickle)),
        StartupKind.Json => "var sum = 0.0;\nvar item = JsonSerializer.Deserialize(data, Types.Default.Item0)!;\nsum += item.Price + item.Tags.Count;",
        _ => "var sum = (double)data.Length;",
    };

    // Only the first type is read; what reads the others must not be trimmed away.
    private static string ReadPickle(int n) => n == 0
        ? "var item = Pickle.Loads<Item0>(data);\nsum += item.Price + item.Tags.Count;"
        : $"if (args.Length > {n + 1}) sum += Pickle.Loads<Item{n}>(data).Price;";

    private IEnumerable<string> Each(Func<int, string> text) => Enumerable.Range(0, Types).Select(text);

    private string Type(int n) => $$"""
        {{(Kind is StartupKind.Pickle ? $"[Pickleable(\"{(n == 0 ? "bench.Item" : $"bench.Item{n}")}\")]" : "")}}
        public partial class Item{{n}}
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public double Price { get; set; }
            public List<string> Tags { get; set; } = [];
        }
        """;
}

/// <summary>What a program reads with.</summary>
internal enum StartupKind
{
    Nothing,
    Json,
    Pickle,
}
