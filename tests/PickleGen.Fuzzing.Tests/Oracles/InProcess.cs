using PickleGen.Reading;

namespace PickleGen.Fuzzing.Tests.Oracles;

/// <summary>What has to hold of every input, by itself.</summary>
internal static class InProcess
{
    // What a load may allocate: its budget, and what it works with (docs/security.md); twice, where it is repeated.
    private const long Least = 32L << 20;
    private const long WorkingSet = 1 << 20;
    private const long PerByte = 64 + 120;

    private static readonly PickleConverter<Thing> Things = PickleConverters.For<Thing>();

    private static readonly Action<byte[]>[] Typed =
    [
        input => SamePlans(input, Things),
        input => SamePlans(input, PickleConverters.List(Things)),
        input => SamePlans(input, PickleConverters.List(PickleConverters.Object)),
        input => SamePlans(input, PickleConverters.Dictionary(PickleConverters.String, PickleConverters.Int32)),
        input => SamePlans(input, PickleConverters.Dictionary(PickleConverters.Int64, PickleConverters.Object)),
        input => SamePlans(input, PickleConverters.HashSet(PickleConverters.Int64)),
        input => SamePlans(input, PickleConverters.ValueTuple(PickleConverters.Object, Things)),
        input => SamePlans(input, PickleConverters.Array(PickleConverters.Double)),
    ];

    /// <summary>Checks one input; an exception says what is wrong.</summary>
    public static void Check(byte[] input, int number)
    {
        var value = Within(input, 1, () => Outcome.Of(() => Pickle.Loads(input)));
        Scanned(input);
        if (value.Loads) RoundTrip(value.Value, number % 6);
        Within(input, 2, () =>
        {
            Typed[number % Typed.Length](input);
            if (number % Typed.Length != 0 && number % 3 == 0) Typed[0](input);
            return value;
        });
        if (number % 4 == 0) SameFromStream(input, value);
        if (number % 4 == 1) Tools(input, value);
    }

    private static Outcome Within(byte[] input, int times, Func<Outcome> load)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = load();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var most = Least + WorkingSet + (PerByte * input.Length);

        // The typed ones are read by three plans, one of them twice, and written.
        if (allocated > most * (times == 1 ? 1 : 5)) throw new FindingException($"allocates {allocated} bytes for {input.Length}");
        return outcome;
    }

    private static void SamePlans<T>(byte[] input, PickleConverter<T> converter)
        where T : notnull
    {
        var plans = new[] { ReadPlan.Plain, ReadPlan.Guesses, ReadPlan.Steps }
            .Select(plan => Outcome.Of(() => Pickle.Loads(input, converter, new PickleOptions { Plan = plan }))).ToList();
        if (plans.Any(plan => plan.Loads != plans[0].Loads)) throw new FindingException($"{typeof(T).Name} by plans: {string.Join(" | ", plans)}");
        if (!plans[0].Loads) return;
        var written = plans.ConvertAll(plan => Written((T)plan.Value!, converter));
        if (written.Any(bytes => bytes is null != (written[0] is null)) || (written[0] is { } first && written.Any(bytes => !bytes!.AsSpan().SequenceEqual(first))))
            throw new FindingException($"{typeof(T).Name} differs by plans: {string.Join(" | ", written.Select(bytes => bytes is null ? "not written" : Convert.ToHexString(bytes)))}");
    }

    private static byte[]? Written<T>(T value, PickleConverter<T> converter)
        where T : notnull
    {
        try
        {
            return Pickle.Dumps(value, converter);
        }
        catch (PicklingException)
        {
            return null;
        }
    }

    // Read, written and read again it is the same.
    private static void RoundTrip(object? value, int protocol)
    {
        // Names that only Python 2 has would come back as Python 3's.
        var options = new PickleOptions { Protocol = protocol, FixImports = protocol > 2 };
        byte[] written;
        try
        {
            written = Pickle.Dumps(value!, PickleConverters.Object, options);
        }
        catch (PicklingException error)
        {
            if (KnownRefusals.Writing(error.Message)) return;
            throw new FindingException($"is read, but not written at protocol {protocol}: {error.Message}");
        }

        var again = Outcome.Of(() => Pickle.Loads(written, options));
        if (!again.Loads && protocol < 4 && KnownRefusals.Reading(again.Error!.Reason)) return;
        if (!again.Loads) throw new FindingException($"what is written at protocol {protocol} is refused: {again.Error!.Message}\n{Convert.ToHexString(written)}");
        var (first, second) = (JsonValues.Json(value, protocol), JsonValues.Json(again.Value, protocol));
        if (JsonValues.Difference(first, second) is { } difference && !KnownRefusals.Changing(difference, protocol)) throw new FindingException($"differs after a round trip at protocol {protocol}: {difference}\n{first}\n{second}");
    }

    private static void SameFromStream(byte[] input, Outcome value)
    {
        using var stream = new TrickleStream(input);
        var streamed = Outcome.Of(() => Pickle.Load(stream));
        if (streamed.Loads != value.Loads) throw new FindingException($"in memory {value}, from a stream {streamed}");
        if (value.Loads && JsonValues.Json(value.Value) is var json && json != JsonValues.Json(streamed.Value)) throw new FindingException($"another value from a stream than {json}");
    }

    // The scan sees every name that a load looks up.
    private static void Scanned(byte[] input)
    {
        PickleScanReport report;
        try
        {
            report = PickleTools.Scan(input);
        }
        catch (Exception error)
        {
            throw new FindingException($"the scan throws {error.GetType().Name}: {error.Message}\n{error.StackTrace}");
        }

        using var names = new NameRecorder(input);
        names.Run();
        foreach (var name in names.Found)
        {
            // A name that a call has made is dangerous without being known.
            if (report.Findings.Any(finding => finding.RuleId == "PGS003")) break;
            if (!report.Globals.Any(global => global.Module == name.Module && global.Name == name.Name)) throw new FindingException($"the scan ({report.Level}) does not see {name}");
        }

        // What is not in the safe set is inert; clean means that somebody knows every name.
        if (report.Level == PickleScanLevel.Clean && names.Found.Any(name => name.Module is "os" or "fuzz.models")) throw new FindingException("the scan says clean of an unknown name");
    }

    private static void Tools(byte[] input, Outcome value)
    {
        Outcome.Of(() => PickleTools.GenOps(input));
        Outcome.Of(() => PickleTools.Dis(input));
        var optimized = Outcome.Of(() => PickleTools.Optimize(input));
        if (optimized.Loads && value.Loads)
        {
            var again = Outcome.Of(() => Pickle.Loads((byte[])optimized.Value!));
            if (!again.Loads || JsonValues.Difference(JsonValues.Json(value.Value), JsonValues.Json(again.Value)) is not null)
                throw new FindingException($"optimized it is {again}: {Convert.ToHexString((byte[])optimized.Value!)}");
        }
    }
}
