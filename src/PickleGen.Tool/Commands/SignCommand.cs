using System.CommandLine;
using PickleGen.Tool.Reading;

namespace PickleGen.Tool.Commands;

/// <summary><c>picklegen sign IN OUT --key FILE</c>.</summary>
internal static class SignCommand
{
    public static Command Create(ToolStreams streams)
    {
        var source = PathArgument.One("IN", "A pickle, or any other file; - is standard input.");
        var destination = PathArgument.One("OUT", "The file to write.");
        var detached = new Option<bool>("--detached") { Description = "OUT is the bare signature in hexadecimal digits, as Python's hmac.new(key, data, name).hexdigest() gives it." };
        var keys = new KeyOptions();
        var command = new Command("sign", "Signs a pickle with a secret, as SignedPickle does.") { source, destination, detached };
        foreach (var option in keys.All) command.Options.Add(option);
        command.SetAction(result => FileErrors.Report(streams, result.GetValue(source)!, path =>
        {
            using var pickle = InputFile.Open(path, streams);
            if (result.GetValue(detached))
            {
                var signature = PickleSignature.Compute(pickle, keys.Secret(result, streams), keys.Algorithm(result));
                InputFile.Write(result.GetValue(destination)!, System.Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(signature)));
                return;
            }

            var ring = keys.Keys(result, streams);
            InputFile.Replace(result.GetValue(destination)!, output => SignedPickle.Sign(pickle, output, ring, keys.Options(result)));
        }));
        return command;
    }
}
