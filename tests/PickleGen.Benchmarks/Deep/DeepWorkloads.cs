using PickleGen.Benchmarks.Quick;
using PickleGen.Benchmarks.Workloads;

namespace PickleGen.Benchmarks.Deep;

/// <summary>10,000 orders.</summary>
public class W1Orders() : DeepBenchmarks<List<Order>>(WorkloadList.W1());

/// <summary>1,000,000 ints.</summary>
public class W2aIntegers() : DeepBenchmarks<List<long>>(WorkloadList.W2a());

/// <summary>1,000,000 floats.</summary>
public class W2bDoubles() : DeepBenchmarks<List<double>>(WorkloadList.W2b());

/// <summary>200,000 strings.</summary>
public class W2cStrings() : DeepBenchmarks<List<string>>(WorkloadList.W2c());

/// <summary>A dictionary of 100,000 entries.</summary>
public class W3Dictionary() : DeepBenchmarks<Dictionary<string, int>>(WorkloadList.W3());

/// <summary>8 MiB of bytes.</summary>
public class W4aBytes() : DeepBenchmarks<byte[]>(WorkloadList.W4a());

/// <summary>1,000,000 doubles in a block.</summary>
public class W4bArray() : DeepBenchmarks<double[]>(WorkloadList.W4b());

/// <summary>One order.</summary>
public class W5Order() : DeepBenchmarks<List<Order>>(WorkloadList.W5());

/// <summary>100,000 nodes with references to their parents.</summary>
public class W6Nodes() : DeepBenchmarks<Node>(WorkloadList.W6());
