using System.Text.Json.Serialization;

namespace PickleGen.Benchmarks.Workloads;

/// <summary>The same types for System.Text.Json.</summary>
[JsonSerializable(typeof(List<Order>))]
[JsonSerializable(typeof(List<long>))]
[JsonSerializable(typeof(List<double>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(Dictionary<string, int>))]
[JsonSerializable(typeof(byte[]))]
[JsonSerializable(typeof(double[]))]
internal sealed partial class JsonTypes : JsonSerializerContext;

/// <summary>References kept: the only way in which System.Text.Json writes cycles.</summary>
[JsonSourceGenerationOptions(ReferenceHandler = JsonKnownReferenceHandler.Preserve)]
[JsonSerializable(typeof(Node))]
internal sealed partial class JsonGraphTypes : JsonSerializerContext;
