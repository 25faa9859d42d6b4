using System.Reflection;

namespace PickleGen.Tests.Architecture;

public class SourceRuleTests
{
    private const int MaxLines = 400;

    public static TheoryData<string> Folders => ["src", "generator", "analyzers", "tests/PickleGen.Tests"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Files_are_short(string folder) =>
        Assert.Empty(Repository.Sources(folder).Where(file => File.ReadLines(file).Count() > MaxLines).Select(Repository.Relative));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Nothing_is_left_to_do(string folder)
    {
        string[] words = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Exception"];
        var left = from file in Repository.Sources(folder)
                   let text = File.ReadAllText(file)
                   from word in words
                   where text.Contains(word, StringComparison.Ordinal)
                   select $"{Repository.Relative(file)}: {word}";
        Assert.Empty(left);
    }

    // Two loads at once, or one within another, share nothing that changes.
    [Fact]
    public void No_static_field_can_be_set()
    {
        const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var mutable = from type in typeof(Pickle).Assembly.GetTypes()
                      where !type.Name.StartsWith('<')
                      from field in type.GetFields(Statics)
                      where field is { IsLiteral: false, IsInitOnly: false }
                      select $"{type.FullName}.{field.Name}";
        Assert.Empty(mutable);
    }
}
