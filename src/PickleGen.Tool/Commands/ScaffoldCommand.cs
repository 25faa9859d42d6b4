using System.CommandLine;
using System.Text;
using PickleGen.Tool.Reading;
using PickleGen.Tool.Scaffold;
using PickleGen.Tool.Scaffold.Naming;

namespace PickleGen.Tool.Commands;

/// <summary><c>picklegen scaffold FILE… [-o FILE]</c>.</summary>
internal static class ScaffoldCommand
{
    private const string DefaultNamespace = "Models";

    public static Command Create(ToolStreams streams)
    {
        var files = PathArgument.Many("FILE", "Files with pickles of one program, one or several after each other; - is standard input.");
        files.Arity = ArgumentArity.OneOrMore;
        var output = new Option<string?>("--output", "-o") { Description = "The C# file to write; without it, standard output.", HelpName = "FILE" };
        var nameSpace = new Option<string>("--namespace", "-n") { Description = "The namespace of the types.", HelpName = "NAME", DefaultValueFactory = _ => DefaultNamespace };
        nameSpace.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !Identifiers.IsNamespace(result.Tokens[0].Value)) result.AddError($"--namespace takes a C# namespace, not '{result.Tokens[0].Value}'");
        });
        var options = new JsonOptions();
        var command = new Command("scaffold", "Prints C# types that load the pickles, and others like them.") { files, output, nameSpace };
        foreach (var option in options.OfPlainLoads) command.Options.Add(option);
        command.SetAction(result => Run(result.GetValue(files)!, result.GetValue(output), result.GetValue(nameSpace)!, options.Of(result), streams));
        return command;
    }

    // In an order of their own, so that the types do not depend on how the files were listed.
    private static int Run(string[] files, string? output, string nameSpace, LoadSettings settings, ToolStreams streams)
    {
        Array.Sort(files, StringComparer.Ordinal);
        var scaffolder = new Scaffolder();
        foreach (var file in files)
        {
            var code = FileErrors.Report(streams, file, path =>
            {
                foreach (var value in PicklesOfFile.Open(path, settings, streams).Values()) scaffolder.Add(value);
            });
            if (code != ExitCode.Done) return code;
        }

        var text = scaffolder.Print(files.Select(file => file == "-" ? "standard input" : Path.GetFileName(file)), nameSpace);
        if (output is not null) return FileErrors.Report(streams, output, path => InputFile.Write(path, Encoding.UTF8.GetBytes(text)));
        streams.Output.Write(text);
        return ExitCode.Done;
    }
}
