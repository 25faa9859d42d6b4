using System.CommandLine;
using System.Globalization;
using PickleGen.Tool.Reading;

namespace PickleGen.Tool.Commands;

/// <summary><c>picklegen verify FILE --key FILE</c>.</summary>
internal static class VerifyCommand
{
    public static Command Create(ToolStreams streams)
    {
        var source = PathArgument.One("FILE", "A signed pickle, or with --signature any file; - is standard input.");
        var output = new Option<string?>("-o", "--output") { Description = "Where to put the pickle within, once it is verified.", HelpName = "FILE" };
        var detached = new Option<string?>("--signature") { Description = "A file with a bare signature of FILE in hexadecimal digits.", HelpName = "FILE" };
        var maxAge = new Option<double?>("--max-age") { Description = "How many seconds ago it may have been signed.", HelpName = "SECONDS" };
        var keys = new KeyOptions();
        var command = new Command("verify", "Verifies what sign has written, and says who signed it when.") { source, output, detached, maxAge };
        foreach (var option in keys.All) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(detached) is not null && (result.GetValue(output) is not null || result.GetValue(maxAge) is not null))
                result.AddError("a bare signature holds neither a pickle nor a time: leave out --output and --max-age");
            if (result.GetValue(maxAge) is { } seconds && !(seconds >= 0 && seconds < TimeSpan.MaxValue.TotalSeconds))
                result.AddError("--max-age is a number of seconds");
        });
        command.SetAction(result => FileErrors.Report(streams, result.GetValue(source)!, path =>
        {
            using var data = InputFile.Open(path, streams);
            if (result.GetValue(detached) is { } signature)
            {
                VerifyBare(data, signature, keys.Secret(result, streams), keys.Algorithm(result), streams);
                return;
            }

            var age = result.GetValue(maxAge);
            var options = keys.Options(result) with { MaxAge = age is null ? null : TimeSpan.FromSeconds(age.Value) };
            Print(Verify(data, result.GetValue(output), keys.Keys(result, streams), options), streams);
        }));
        return command;
    }

    private static SignatureInfo Verify(Stream data, string? output, SigningKeys keys, SignedPickleOptions options)
    {
        SignatureInfo? info = null;
        if (output is null)
            info = VerifyAll(data, Stream.Null, keys, options);
        else
            InputFile.Replace(output, pickle => info = VerifyAll(data, pickle, keys, options));

        return info!;
    }

    private static SignatureInfo VerifyAll(Stream data, Stream pickle, SigningKeys keys, SignedPickleOptions options)
    {
        var info = SignedPickle.Verify(data, pickle, keys, options);
        return data.ReadByte() < 0
            ? info
            : throw new SignatureException(SignatureError.Malformed, "There are bytes after the signature, which it says nothing about");
    }

    private static void VerifyBare(Stream data, string signature, byte[] secret, SignatureAlgorithm algorithm, ToolStreams streams)
    {
        var expected = PickleSignature.Compute(data, secret, algorithm);
        var digits = System.Text.Encoding.Latin1.GetString(InputFile.Read(signature, streams)).Trim();
        if (!PickleSignature.IsSame(expected, digits))
            throw new SignatureException(SignatureError.Mismatch, $"The signature in {signature} is not of this file and this secret");

        streams.Output.WriteLine("the signature is right");
    }

    private static void Print(SignatureInfo info, ToolStreams streams) => streams.Output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"signed with '{OneLine.Of(info.KeyId)}' ({info.Algorithm}) at {info.SignedAt:u}{(info.Purpose.Length == 0 ? "" : $" for '{OneLine.Of(info.Purpose)}'")}, {info.Length} bytes"));
}
