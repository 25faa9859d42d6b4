using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Types that cannot be pickled are found wherever they are, and the message says where.</summary>
public class HeldTypeTests
{
    private const string Types = """
        public class Job { public int Id { get; set; } public System.Threading.Lock Gate { get; set; } = new(); public Job? Next { get; set; } }
        public struct Slot { public List<System.Threading.Lock> Waiting; }
        public record Line(int Number, Job Job);
        public class Box<TItem> { public TItem? Item { get; set; } }
        public class Node { public Node? Left; public Node? Right; public Dictionary<string, Line[]>? Lines; }
        public class Growing<TItem> { public Growing<List<TItem>>? Next; public Growing<TItem[]>? Other; }
        public class FilePool : System.IO.MemoryStream;
        public class Good { private readonly System.Threading.Lock _gate = new(); public System.Threading.Lock Shown => _gate; [PickleIgnore] public System.Threading.Lock? Left; public static System.Threading.Lock? Shared; public int Id { get; set; } public event Action? Changed; }
        """;

    [Theory]
    [InlineData("System.Threading.Lock", "PG0102", "Lock", "")]
    [InlineData("System.Threading.SpinLock?", "PG0102", "SpinLock", "")]
    [InlineData("System.Threading.Lock[]", "PG0102", "Lock", " (at T.X -> Lock[])")]
    [InlineData("List<System.Threading.Lock>", "PG0102", "Lock", " (at T.X -> List<Lock>)")]
    [InlineData("(int, System.Threading.Lock)", "PG0102", "Lock", " (at T.X -> (int, Lock))")]
    [InlineData("Job", "PG0102", "Lock", " (at T.X -> Job.Gate)")]
    [InlineData("List<Job>", "PG0102", "Lock", " (at T.X -> List<Job> -> Job.Gate)")]
    [InlineData("Slot?", "PG0102", "Lock", " (at T.X -> Slot.Waiting -> List<Lock>)")]
    [InlineData("(int, Slot?)[]", "PG0102", "Lock", " (at T.X -> (int, Slot?)[] -> Slot.Waiting -> List<Lock>)")]
    [InlineData("Line", "PG0102", "Lock", " (at T.X -> Line.Job -> Job.Gate)")]
    [InlineData("Node", "PG0102", "Lock", " (at T.X -> Node.Lines -> Dictionary<string, Line[]> -> Line.Job -> Job.Gate)")]
    [InlineData("Box<Box<Action>>", "PG0104", "Action", " (at T.X -> Box<Box<Action>>.Item -> Box<Action>.Item)")]
    [InlineData("PriorityQueue<Job, int>", "PG0102", "Lock", " (at T.X -> PriorityQueue<Job, int> -> Job.Gate)")]
    [InlineData("System.IO.FileStream", "PG0103", "FileStream", "")]
    [InlineData("FilePool", "PG0103", "FilePool", " (a System.IO.Stream)")]
    [InlineData("FilePool[]", "PG0103", "FilePool", " (a System.IO.Stream, at T.X -> FilePool[])")]
    [InlineData("System.Threading.AutoResetEvent", "PG0102", "AutoResetEvent", " (a System.Threading.EventWaitHandle)")]
    [InlineData("IEnumerator<int>", "PG0111", "IEnumerator<int>", "")]
    [InlineData("Func<Job>", "PG0104", "Func<Job>", "")]
    public void Path(string type, string rule, string inTheWay, string detail)
    {
        var problem = Assert.Single(Problems.Of($$"""[Pickleable] public partial class T { public {{type}} X { get; set; } = default!; } {{Types}}"""));
        Assert.Equal((rule, "T.X", inTheWay, detail), (problem.Rule, problem.Arguments[0], problem.Arguments[1], problem.Arguments[3]));
        Assert.Equal("X", Problems.TextAt(problem));
    }

    /// <summary>Nothing in them would be lost or refused, so it is enough to mark them.</summary>
    [Theory]
    [InlineData("Good")]
    [InlineData("List<Good>", "Good")]
    [InlineData("Box<Good>")]
    [InlineData("Growing<int>")]
    [InlineData("Box<string>")]
    public void OwnTypesThatHoldNothingBad(string type, string? named = null) => Assert.Equal(
        $"PG0101 X: T.X | {named ?? type} | mark '{named ?? type}' [Pickleable] too, or the member [PickleIgnore]",
        Problems.Single($$"""[Pickleable] public partial class T { public {{type}} X { get; set; } = default!; } {{Types}}"""));

    [Theory]
    [InlineData("Job", "mark 'Job' [Pickleable] and 'Job.Gate' [PickleIgnore], or leave out this member with [PickleIgnore]")]
    [InlineData("Line", "mark 'Line' and 'Job' [Pickleable] and 'Job.Gate' [PickleIgnore], or leave out this member with [PickleIgnore]")]
    public void Remedy(string type, string remedy) => Assert.Equal(
        "a lock belongs to the threads of this process, and Python refuses to pickle its own too; " + remedy,
        Assert.Single(Problems.Of($$"""[Pickleable] public partial class T { public {{type}} X { get; set; } = default!; } {{Types}}""")).Arguments[2]);

    [Fact]
    public void AClassThatMayBeMarkedIsToldSo() => Assert.EndsWith(
        "; or mark 'Settings' [Pickleable] if members of its own are what to pickle |  (a System.Dynamic.DynamicObject)",
        Problems.Single("[Pickleable] public partial class T { public Settings? X { get; set; } } public class Settings : System.Dynamic.DynamicObject;"),
        StringComparison.Ordinal);

    [Fact]
    public void TheRemedyWorks() => Generator.Run("""
        [Pickleable] public partial class T { public Line? X { get; set; } }
        [Pickleable] public partial record Line(int Number, Job Job);
        [Pickleable] public partial class Job { [PickleIgnore] public System.Threading.Lock Gate { get; set; } = new(); }
        """);

    /// <summary>The nearest one is named, whichever member comes first.</summary>
    [Fact]
    public void Nearest() => Assert.EndsWith(" |  (at T.X -> A.Stream)", Problems.Single("""
        [Pickleable] public partial class T { public A? X { get; set; } }
        public class A { public B? B { get; set; } public System.IO.Stream? Stream { get; set; } }
        public class B { public System.Threading.Lock Gate { get; set; } = new(); }
        """), StringComparison.Ordinal);

    [Fact]
    public void ContextsGoFirst() => Generator.Run("""
        [PickleableFor<System.Globalization.CultureInfo>(Surrogate = typeof(Culture))] public partial class C : PickleContext;
        [Pickleable] public partial record Culture(string Name) : IPickleSurrogate<System.Globalization.CultureInfo, Culture>
        {
            public static Culture FromValue(System.Globalization.CultureInfo value) => new(value.Name);
            public System.Globalization.CultureInfo ToValue() => System.Globalization.CultureInfo.GetCultureInfo(Name);
        }
        [Pickleable] public partial class T { public List<System.Globalization.CultureInfo>? X { get; set; } }
        """);

    [Fact]
    public void AllFieldsOfAnAssembly() => Assert.EndsWith(" (at T.X -> Good._gate)", Problems.Of($$"""
        [assembly: PickleDefaults(Members = PickleMembers.AllFields)]
        [Pickleable(Members = PickleMembers.Public)] public partial class T { public Good? X { get; set; } }
        {{Types}}
        """)[0].Arguments[3], StringComparison.Ordinal);

    /// <summary>What the code fix of PG0115 writes.</summary>
    [Fact]
    public void ValuesThatATextSaysComeBack() => Assert.Equal("iso-8859-1 a+ IgnoreCase | - -", RoundTrip.Run("""
        [Pickleable]
        public partial class Filter
        {
            [PickleIgnore] public System.Text.Encoding? Encoding { get; set; }

            [PickleMember]
            private string? EncodingText
            {
                get => Encoding?.WebName;
                set => Encoding = value is null ? null : System.Text.Encoding.GetEncoding(value);
            }

            [PickleIgnore] public System.Text.RegularExpressions.Regex? Pattern;

            [PickleMember]
            private (string Pattern, System.Text.RegularExpressions.RegexOptions Options)? PatternState
            {
                get => Pattern is { } regex ? (regex.ToString(), regex.Options) : null;
                set => Pattern = value is { } state ? new System.Text.RegularExpressions.Regex(state.Pattern, state.Options) : null;
            }
        }
        """, """
        var full = Pickle.Loads<Filter>(Pickle.Dumps(new Filter { Encoding = System.Text.Encoding.Latin1, Pattern = new("a+", System.Text.RegularExpressions.RegexOptions.IgnoreCase) }))!;
        var empty = Pickle.Loads<Filter>(Pickle.Dumps(new Filter()))!;
        return $"{full.Encoding!.WebName} {full.Pattern} {full.Pattern!.Options} | {empty.Encoding?.WebName ?? "-"} {empty.Pattern?.ToString() ?? "-"}";
        """));

    [Fact]
    public void ManyTypesComeToAnEnd() => Assert.StartsWith("PG0101", Problems.Single($$"""
        [Pickleable] public partial class T { public C0<int>? X { get; set; } }
        {{string.Join('\n', Enumerable.Range(0, 10).Select(i => $"public class C{i}<A> {{ {string.Join(' ', Enumerable.Range(0, 10).Select(j => $"public C{j}<List<A>>? M{j}; public C{j}<A[]>? N{j};"))} }}"))}}
        """), StringComparison.Ordinal);
}
