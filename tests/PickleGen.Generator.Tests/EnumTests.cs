using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>What enums are in Python, and the names of their members.</summary>
public class EnumTests
{
    [Fact]
    public void Forms() => Generator.Verify("""
        namespace App;

        public enum Plain { A }

        [Pickleable]
        public enum Color { Red = 1, DarkRed = 2 }

        [Pickleable("shop:Outer.Rights"), Flags]
        public enum Rights : ulong { Read = 1, Write = 2, All = 3 }

        [Pickleable(As = PickleAs.Name)]
        public enum Mood { Calm, [PickleMember("very happy")] Happy, Unknown = Calm }

        [Pickleable(As = PickleAs.Name), Flags]
        public enum Days { Saturday = 1, Sunday = 2 }

        [Pickleable(As = PickleAs.Int)]
        public enum Level : byte { Low, High = 255 }

        [Pickleable(As = PickleAs.PythonEnum)]
        public enum Word { @class, [PickleMember("lower")] Upper }

        [Pickleable]
        public partial class Everything
        {
            public Plain Plain { get; set; }
            public Color Color { get; set; }
            public Color? Maybe { get; set; }
            public Rights Rights { get; set; }
            public Mood Mood { get; set; }
            public Days Days { get; set; }
            public Level Level { get; set; }
            public Word Word { get; set; }
        }
        """);

    [Fact]
    public void Names_follow_the_defaults_of_the_assembly() => Generator.Verify("""
        [assembly: PickleDefaults(MemberNaming = PickleNaming.Unchanged)]

        namespace App;

        [Pickleable]
        public enum Color { Red = 1, DarkRed = 2 }

        [Pickleable]
        public partial class Everything
        {
            public Color Color { get; set; }
        }
        """);

    [Theory]
    [InlineData("enum T { [PickleMember(\"a b\")] A }", "PG0002 A: T.A | a b | it is not a Python identifier")]
    [InlineData("enum T { [PickleMember(\"mro\")] A }", "PG0002 A: T.A | mro | Python's enum classes reserve it")]
    [InlineData("enum T { [PickleMember(\"_x_\")] A }", "PG0002 A: T.A | _x_ | Python's enum classes reserve it")]
    [InlineData("enum T { [PickleMember(\"\")] A }", "PG0002 A: T.A |  | it is empty")]
    [InlineData("enum T { A, [PickleMember(\"A\")] B }", "PG0003 B: T.B | T.A | A")]
    [InlineData("enum T { DarkRed, DARK_RED }", "PG0003 DARK_RED: T.DARK_RED | T.DarkRed | DARK_RED")]
    public void Members_of_a_class_have_names_that_Python_can_use(string declaration, string problem) =>
        Assert.Equal(problem, Problems.Single("[Pickleable] " + declaration));

    [Theory]
    [InlineData("enum T { [PickleMember(\"a|b\")] A }", "PG0002 A: T.A | a|b | it has a '|', which stands between the names of flags")]
    [InlineData("enum T { A, [PickleMember(\"A\")] B }", "PG0003 B: T.B | T.A | A")]
    public void Names_are_unmistakable(string declaration, string problem) =>
        Assert.Equal(problem, Problems.Single("[Pickleable(As = PickleAs.Name)] " + declaration));

    [Theory]
    [InlineData("As = PickleAs.Instance", "PG0007 T: T | As = Instance is not for enums; write Int, Name or PythonEnum")]
    [InlineData("As = PickleAs.Slots", "PG0007 T: T | As = Slots is not for enums; write Int, Name or PythonEnum")]
    [InlineData("As = (PickleAs)99", "PG0007 T: T | As = that value is not for enums; write Int, Name or PythonEnum")]
    [InlineData("Version = 1", "PG0501 T: T | an enum has no state that a version could be a key of; leave Version out")]
    [InlineData("As = PickleAs.Int, Version = -1", "PG0501 T: T | an enum has no state that a version could be a key of; leave Version out")]
    public void What_only_classes_can_be_is_refused(string arguments, string problem)
    {
        Assert.Equal(problem, Problems.Single($"[Pickleable({arguments})] public enum T {{ A }}"));
        Assert.Empty(Generator.RunOnBroken($"[Pickleable({arguments})] public enum T {{ A }}").Files);
    }

    [Theory]
    [InlineData("As = PickleAs.Slots", "As = Slots is not for enums; write Int, Name or PythonEnum")]
    [InlineData("Version = 1", "it has a Version, which an enum cannot have")]
    public void A_type_that_uses_an_enum_which_is_no_enum_in_Python_is_told(string arguments, string reason)
    {
        var problem = Assert.Single(Problems.Of($$"""
            [Pickleable({{arguments}})] public enum E { A }
            [Pickleable] public partial class T { public E Value { get; set; } }
            """));

        Assert.Equal(reason, problem.Arguments[2]);
    }

    [Fact]
    public void A_type_that_uses_such_an_enum_is_told()
    {
        var problem = Assert.Single(Problems.Of("""
            [Pickleable] public enum E { A, [PickleMember("A")] B }
            [Pickleable] public partial class T { public E? Value { get; set; } }
            """));

        Assert.Equal("two of its members have one Python name", problem.Arguments[2]);
    }
}
