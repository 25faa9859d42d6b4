using System.Text;
using PickleGen.Fuzzing.Tests.Oracles;
using PickleGen.Testing.Python;

namespace PickleGen.Fuzzing.Tests;

/// <summary>An input for each kind that is judged differently here and in CPython: neither verdict changes unnoticed.</summary>
public sealed class KnownDifferenceTests
{
    // Latin-1; a pickle, and why it is judged differently.
    private static readonly (string Pickle, string Why)[] Cases =
    [
        ("cfractions\nFraction\n(K\u0001K\u0000tR.", "what is inert here is not called, so it cannot fail"),
        ("cbuiltins\ngetattr\n(cfuzz.models\nUnknown\nVInner\ntR}b.", "a call of getattr with a class and a name is a name here, and no object"),
        ("\u0080\u0004U\u0002osU\u0006system\u0093.", "text of Python 2 is no name in STACK_GLOBAL"),
        ("U\u0001\u00ff0N.", "Python 2's str that is no ASCII is bytes here"),
        ("](NNe}Nb.", "None is no state of what has none"),
        ("I\u0000\n.", "digits end with the line, not with a zero byte"),
        ("F1\u0000x\n.", "digits end with the line, not with a zero byte"),
        ("\u0080\u0004\u008c\u0000\u008c\u0001a\u0093.", "a name cannot be empty"),
        ("Np1_0\n.", "a memo index has digits only"),
        ("\u0080\u0004\u0095\u000d\u0000\u0000\u0000\u0000\u0000\u0000\u0000N0\u0095\u0002\u0000\u0000\u0000\u0000\u0000\u0000\u0000N..", "frames do not start within frames, as in pure Python"),
        ("cbuiltins\nbytearray\n)RK\u0001a.", "items are appended to lists, deques and arrays, not to whatever has a method of that name"),
        ("\u0080\u0003)q\u0000cfuzz.models\nsetter\nh\u0000K\u0001\u0086R0.", "what a function does to a value that is no instance is not known"),
        ("\u0080\u0005\u0096\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000(K\u0001e.", "nor to bytearrays, which no pickler does"),
        ("\u0080\u0003cuuid\nUUID\n)\u0081}X\u0003\u0000\u0000\u0000int\u008a\u0001\u00ffsb.", "a UUID has 128 bits here; Python takes any int that a state gives it"),
        ("\u0080\u0003cuuid\nUUID\n)\u0081\u00850N.", "a UUID without its state is none here, and an unusable one in Python"),
        ("cfuzz.models\nUnknown\n)R(K\u0001\u0090.", "items are added to sets, not to whatever has a method of that name"),
        ("cbuiltins\nbytearray\n(C\u0001atRK\u0000K\u0001s.", "entries are set on dicts, not on whatever takes an index"),
        ("\u0080\u0004\u0095\u0004\u0000\u0000\u0000\u0000\u0000\u0000\u0000cmacos\nsystem\n.", "frames are enforced, as by CPython 3.13.15; 3.13.0 reads on behind the end of one"),
    ];

    [Fact]
    public void Every_kind_has_one() =>
        Assert.Empty(KnownDifferences.All.Select(row => row.Why).Except(Cases.Select(one => one.Why)));

    [Fact]
    public void Here()
    {
        var wrong = new List<string>();
        foreach (var (pickle, why) in Cases)
        {
            var here = Outcome.Of(() => Pickle.Loads(Latin1(pickle)));
            if (!KnownDifferences.All.Any(row => row.Why == why && (row.Here is null ? here.Loads : here.Error?.Reason.Contains(row.Here, StringComparison.Ordinal) == true))) wrong.Add($"{why}: {here}");
        }

        Assert.Empty(wrong);
    }

    [PythonFact]
    public void In_CPython()
    {
        var verdicts = new PythonVerdicts().Of([.. Cases.Select(one => Latin1(one.Pickle))]);
        var wrong = new List<string>();
        foreach (var ((pickle, why), there) in Cases.Zip(verdicts))
        {
            var here = Outcome.Of(() => Pickle.Loads(Latin1(pickle)));
            if (there.Skipped is not null || KnownDifferences.Find(here, there) != why) wrong.Add($"{why}: here {here}; CPython: {there.Error ?? there.Skipped ?? "loads"}");
        }

        Assert.Empty(wrong);
    }

    private static byte[] Latin1(string pickle) => Encoding.Latin1.GetBytes(pickle);
}
