using Checkpoints;
using PickleGen;
using Samples;

var folder = Directory.CreateTempSubdirectory("checkpoints-").FullName;
try
{
    // 1. Every epoch is saved; the last three and the best one are kept.
    var store = new CheckpointStore(folder, new CheckpointOptions { Retention = new() { KeepLast = 3, KeepBest = 1, Metric = "loss" } });
    var training = new Training();
    for (var i = 0; i < 6; i++) Advance(training);
    foreach (var info in store.List()) Console.WriteLine($"{info.Name}  {info.Length,4} bytes  loss {info.Metadata.Metrics["loss"]:0.000000}");

    // 2. The disk was full, or somebody was careless: the last one is cut off. It is found, and the one before is used.
    using (var file = File.OpenWrite(Path.Combine(folder, "epoch-006.pkl"))) file.SetLength(40);
    var latest = store.LoadLatest<Training>()!;
    foreach (var problem in latest.Skipped) Console.WriteLine($"Skipped: {problem.Error.Message}");
    Console.WriteLine($"C# goes on from {latest.Info.Name}.");
    Advance(latest.Value);

    // 3. A Python program reads the same folder, as it always did, and trains on.
    switch (Python.Run("train.py", folder))
    {
        case null:
            Console.WriteLine("There is no python3 on PATH; it would read these files:");
            foreach (var path in Directory.GetFiles(folder, "epoch-*").Order(StringComparer.Ordinal)) Console.WriteLine($"  {Path.GetFileName(path)}");
            return 0;
        case not 0:
            Console.Error.WriteLine("Python did not manage.");
            return 1;
    }

    // 4. What Python saved is a checkpoint here.
    var last = store.LoadLatest<Training>()!;
    Console.WriteLine($"C# loads {last.Info.Name}, which Python saved: epoch {last.Value.Epoch}, weight {last.Value.Weight:0.000000}.");
    return 0;

    void Advance(Training state)
    {
        state.Step();
        store.Save($"epoch-{state.Epoch:000}", state, new CheckpointMetadata { Metrics = new Dictionary<string, double> { ["loss"] = state.Loss } });
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}
