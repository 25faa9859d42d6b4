using System.Text;
using PickleGen.Tools;

namespace PickleGen.Tests.Tools.Scanning;

// What is known about names, and how rules of one's own change it.
public class JudgeTests
{
    [Theory]
    [InlineData("os", "system", PickleScanLevel.Dangerous)]
    [InlineData("os.path", "join", PickleScanLevel.Dangerous)]
    [InlineData("commands", "getoutput", PickleScanLevel.Dangerous)]
    [InlineData("anything", "Model.__class__.__mro__", PickleScanLevel.Dangerous)]
    [InlineData("random", "_os.system", PickleScanLevel.Dangerous)]
    [InlineData(" os", "system\n", PickleScanLevel.Dangerous)]
    [InlineData("osprey.nest", "Egg", PickleScanLevel.Suspicious)]
    [InlineData("", "", PickleScanLevel.Dangerous)]
    [InlineData("collections", "Ordered Dict", PickleScanLevel.Suspicious)]
    [InlineData("collections", "OrderedDict", PickleScanLevel.Clean)]
    [InlineData("__builtin__", "set", PickleScanLevel.Clean)]
    [InlineData("copy_reg", "_reconstructor", PickleScanLevel.Clean)]
    public void Names_have_levels(string module, string name, PickleScanLevel level) =>
        Assert.Equal(level, new GlobalJudge(new PickleScanOptions()).Judge(module, name).Level);

    [Theory]
    [InlineData("app", "Thing", PickleScanLevel.Clean)]
    [InlineData("os", "getcwd", PickleScanLevel.Clean)]
    [InlineData("app", "Other", PickleScanLevel.Suspicious)]
    [InlineData("app.bad", "Other", PickleScanLevel.Dangerous)]
    [InlineData("collections", "deque", PickleScanLevel.Dangerous)]
    public void Own_rules_come_first(string module, string name, PickleScanLevel level)
    {
        var options = new PickleScanOptions
        {
            Rules =
            [
                new("app", "Thing", PickleScanLevel.Clean, ""), new("app", "*", PickleScanLevel.Clean, ""), new("app.bad*", "*", PickleScanLevel.Dangerous, ""),
                new("os", "getcwd", PickleScanLevel.Clean, ""), new("collections", "deque", PickleScanLevel.Dangerous, ""),
            ],
        };
        Assert.Equal(level, new GlobalJudge(options).Judge(module, name).Level);
    }

    [Fact]
    public void Unknown_names_are_dangerous_to_a_strict_scan() =>
        Assert.Equal(PickleScanLevel.Dangerous, PickleTools.Scan(Encoding.ASCII.GetBytes("capp\nThing\n."), new PickleScanOptions { Strict = true }).Level);

    [Theory]
    [InlineData("*", "", true)]
    [InlineData("a*", "a", true)]
    [InlineData("*.os.*", "x.os.system", true)]
    [InlineData("*.os.*", "os.system", false)]
    [InlineData("a*a", "a", false)]
    [InlineData("*ab*ab", "abab", true)]
    [InlineData("*ab*ab", "ab", false)]
    [InlineData("__*__", "__x__", true)]
    [InlineData("__*__", "___", false)]
    public void Stars_stand_for_any_characters(string pattern, string text, bool fits) => Assert.Equal(fits, WildcardText.Fits(pattern, text));
}
