using System.CommandLine;
using PickleGen.Tool.Reading;

namespace PickleGen.Tool.Commands;

/// <summary>The options of <c>sign</c> and <c>verify</c> that say with which key and for what.</summary>
internal sealed class KeyOptions
{
    private readonly Option<string> _file = new("--key") { Description = "The file with the secret: its bytes as they are, at least 16.", HelpName = "FILE", Required = true };
    private readonly Option<string> _id = new("--key-id") { Description = "The name of the key.", HelpName = "ID", DefaultValueFactory = _ => "default" };
    private readonly Option<string> _purpose = new("--purpose") { Description = "What the pickle is for.", HelpName = "TEXT", DefaultValueFactory = _ => "" };
    private readonly Option<string> _algorithm = new("--algorithm") { Description = "sha256, sha384 or sha512.", HelpName = "NAME", DefaultValueFactory = _ => "sha256" };

    public KeyOptions()
    {
        _algorithm.AcceptOnlyFromAmong("sha256", "sha384", "sha512");
    }

    public IEnumerable<Option> All => [_file, _id, _purpose, _algorithm];

    public byte[] Secret(ParseResult result, ToolStreams streams) => InputFile.Read(result.GetValue(_file)!, streams);

    public SigningKeys Keys(ParseResult result, ToolStreams streams)
    {
        try
        {
            return new SigningKeys(new SigningKey(result.GetValue(_id)!, Secret(result, streams), Algorithm(result)));
        }
        catch (ArgumentException error)
        {
            throw new InputException($"{result.GetValue(_file)}: {error.Message}", error);
        }
    }

    public SignatureAlgorithm Algorithm(ParseResult result) => result.GetValue(_algorithm) switch
    {
        "sha384" => SignatureAlgorithm.HmacSha384,
        "sha512" => SignatureAlgorithm.HmacSha512,
        _ => SignatureAlgorithm.HmacSha256,
    };

    public SignedPickleOptions Options(ParseResult result) => new() { Purpose = result.GetValue(_purpose)! };
}
