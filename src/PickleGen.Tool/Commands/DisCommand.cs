using System.CommandLine;
using PickleGen.Tool.Reading;

namespace PickleGen.Tool.Commands;

/// <summary><c>picklegen dis FILE</c>.</summary>
internal static class DisCommand
{
    public static Command Create(ToolStreams streams)
    {
        var file = PathArgument.One("FILE", "A pickle; - is standard input.");
        var annotate = new Option<bool>("--annotate", "-a") { Description = "Say in a sentence what each opcode does." };
        var indent = new Option<int>("--indentlevel", "-l") { Description = "How many blanks a MARK indents by.", DefaultValueFactory = _ => 4 };
        indent.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && value is < 0 or > 1000) result.AddError("--indentlevel takes a number from 0 to 1000");
        });
        var command = new Command("dis", "Disassembles the first pickle of a file, as Python's pickletools.dis does.") { file, annotate, indent };
        command.SetAction(result => FileErrors.Report(streams, result.GetValue(file)!, path =>
        {
            var options = new PickleDisOptions { AnnotationColumn = result.GetValue(annotate) ? 30 : 0, IndentLevel = result.GetValue(indent) };
            PickleTools.Dis(InputFile.Read(path, streams), streams.Output, options);
        }));
        return command;
    }
}
