using System.Text.Json;
using PickleGen.Tool.Reading;

namespace PickleGen.Tool.Commands;

/// <summary>Answers each line of a list with one line; what is wrong with one is its answer.</summary>
internal static class Batch
{
    public static void Run(string list, ToolStreams streams)
    {
        using var lines = new StreamReader(new MemoryStream(InputFile.Read(list, streams)));
        while (lines.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            streams.Output.WriteLine(Answer(line, streams));
            streams.Output.Flush();
        }
    }

    private static string Answer(string line, ToolStreams streams)
    {
        string? file = null;
        var values = new List<string>();
        try
        {
            var request = BatchLine.Parse(line, ref file);
            foreach (var value in PickleFile.Open(request.File, request.Settings, streams).Values()) values.Add(PickleTools.Json(value));
            return BatchAnswer.Of(file, values, error: null);
        }
        catch (InsufficientExecutionStackException error)
        {
            return BatchAnswer.Of(file, values, new InputException(FileErrors.TooDeep, error));
        }
        catch (Exception error) when (error is PickleException or InputException or OutOfMemoryException)
        {
            return BatchAnswer.Of(file, values, error);
        }
    }
}

/// <summary>The answer to a line.</summary>
internal static class BatchAnswer
{
    public static string Of(string? file, List<string> values, Exception? error)
    {
        var answer = $"{{\"file\": {Text(file)}, \"values\": [{string.Join(", ", values)}]";
        return error is null ? answer + "}" : $"{answer}, \"error\": {ErrorOf(error)}}}";
    }

    private static string ErrorOf(Exception error)
    {
        var place = error as UnpicklingException ?? error.InnerException as UnpicklingException;
        var offset = place is null ? "null" : place.Offset.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"{{\"message\": {Text(error.Message)}, \"offset\": {offset}, \"opcode\": {Text(place?.OpcodeName)}}}";
    }

    // Escaped to ASCII; lone surrogates of file names become replacement characters.
    private static string Text(string? text) => text is null ? "null" : $"\"{JsonEncodedText.Encode(text)}\"";
}
