using PickleGen.Testing.Corpus;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;
using Xunit.Abstractions;

namespace PickleGen.Interop.Tests.Corpus;

/// <summary>
/// Each value of the corpus, loaded without knowing its classes, is written at each protocol, and CPython finds in it
/// the value that it was.
/// </summary>
public class WriteBackTests(ITestOutputHelper output)
{
    /// <summary>
    /// What a protocol cannot say is lost or refused by CPython too, which the test asks it; WriteBack.verified.txt
    /// lists it by reason.
    /// </summary>
    [PythonFact]
    public void EachValueIsTheSameToPython()
    {
        // The manifest says what that version finds in the files; others lack some of the classes.
        if (PythonInstallations.Reference.Version is not { Major: 3, Minor: 13 }) return;
        var session = new CorpusSession(CorpusPython.Prepare());
        var values = Runs().SelectMany(run => WriteAtEachProtocol(session, run)).ToList();
        var distinct = values.DistinctBy(value => value.Key).ToLookup(value => value.Refusal is null);

        var differences = CorpusPython.Check(distinct[true]).ToList();
        var writtenByPython = CorpusPython.WhatItWrites(distinct[false]).ToList();

        output.WriteLine($"{Runs().Count()} loads, {values.Count} dumps, of which Python loaded {distinct[true].Count()} that differ");
        Assert.Null(ApprovedText.Difference(
            Lines(differences) + Lines(distinct[false].Select(value => (value, Refusal(value, writtenByPython)))),
            "tests", "PickleGen.Interop.Tests", "Corpus", "WriteBack.verified.txt"));
    }

    /// <summary>Values that kept what the pickle said of sharing are written as CPython's C pickler wrote them.</summary>
    [PythonFact]
    public void NearlyAllBytesAreThoseOfCPython()
    {
        var session = new CorpusSession(CorpusPython.Prepare());
        var comparable = Runs().SelectMany(run => WriteAtEachProtocol(session, run)).Where(value => value.IsComparable).ToList();
        var identical = comparable.Count(value => value.IsIdentical);

        output.WriteLine($"{identical} of {comparable.Count} pickles are those of CPython, byte for byte");
        Assert.True(identical > 0.95 * comparable.Count, $"{identical} of {comparable.Count}");
    }

    private static IEnumerable<CorpusRun> Runs() =>
        CorpusManifest.Cases.SelectMany(item => item.Runs).Where(run => run.Error is null && run.Expect is not null);

    private static IEnumerable<WrittenValue> WriteAtEachProtocol(CorpusSession session, CorpusRun run)
    {
        var value = session.Load(run);
        for (var protocol = 0; protocol <= PickleOptions.HighestProtocol; protocol++) yield return session.Write(value, run, protocol);
    }

    private static string Refusal(WrittenValue value, List<(WrittenValue Value, string Reason)> writtenByPython)
    {
        // CPython has no PickleBuffer here, but the bytes that it wrapped.
        var known = value.Run.File.Buffers.Count > 0 && value.Refusal == "a PickleBuffer needs protocol 5"
            || !writtenByPython.Exists(written => written.Value == value);
        return $"refused{(known ? "" : ", but not by CPython")}: {value.Refusal}";
    }

    private static string Lines(IEnumerable<(WrittenValue Value, string Reason)> values) => string.Concat(values
        .GroupBy(one => (one.Value.Run.Case.Name, one.Reason))
        .Select(group => (group.Key.Reason, Case: $"{group.Key.Name} at {string.Join(' ', group.Select(one => one.Value.Protocol).Distinct().Order())}"))
        .GroupBy(line => line.Reason, line => line.Case)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"{group.Key}\n{string.Concat(group.Distinct().Order(StringComparer.Ordinal).Select(line => $"    {line}\n"))}"));
}
