namespace PickleGen.Tool.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly ToolRun _tool = new();

    [Theory]
    [InlineData("--help", "picklegen [command] [options]")]
    [InlineData("json --help", "--kept-memo")]
    [InlineData("dis --help", "--annotate")]
    [InlineData("optimize --help", "<IN> <OUT>")]
    [InlineData("scaffold --help", "--namespace")]
    [InlineData("stubs --help", "--pyi")]
    [InlineData("shape --help", "--output")]
    public void Helps(string args, string line)
    {
        Assert.Equal(ExitCode.Done, _tool.Run(args.Split(' ')));
        Assert.Contains(line, _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_its_version()
    {
        Assert.Equal(ExitCode.Done, _tool.Run("--version"));
        Assert.Matches(@"^\d+\.\d+\.\d+", _tool.Output);
    }

    [Theory]
    [InlineData("", "command")]
    [InlineData("frob", "frob")]
    [InlineData("dis", "'dis'")]
    [InlineData("dis a b", "b")]
    [InlineData("dis a --indentlevel -1", "0 to 1000")]
    [InlineData("dis a --indentlevel x", "x")]
    [InlineData("optimize a", "'optimize'")]
    [InlineData("scaffold", "'scaffold'")]
    [InlineData("scaffold a --namespace 1a", "not '1a'")]
    [InlineData("scaffold a --namespace a.class", "not 'a.class'")]
    [InlineData("scaffold a --persistent", "'--persistent'")]
    [InlineData("stubs", "'stubs'")]
    [InlineData("shape", "'shape'")]
    [InlineData("shape a b", "'b'")]
    [InlineData("stubs a -o", "-o")]
    [InlineData("json", "takes files")]
    [InlineData("json a --batch b", "not both")]
    [InlineData("json --batch b --encoding latin1", "the lines of the list")]
    [InlineData("json a --frob", "frob")]
    [InlineData("json a --encoding klingon", "not 'klingon'")]
    [InlineData("json a --errors klingon", "not 'klingon'")]
    [InlineData("json a --ext 5", "not '5'")]
    [InlineData("json a --ext 5=x", "not '5=x'")]
    [InlineData("json a --ext 0=m:n", "not '0=m:n'")]
    [InlineData("json a --ext 2147483648=m:n", "not '2147483648=m:n'")]
    [InlineData("json a --buffer", "--buffer")]
    public void Refuses_wrong_usage(string args, string reason) =>
        _tool.Fails(ExitCode.Usage, reason, args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public void Dispose() => _tool.Dispose();
}
