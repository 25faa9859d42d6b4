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
        try
        {
            var request = BatchLine.Parse(line, ref file);
            var values = new List<object?>();
            var error = Read(request, values, streams);
            return BatchAnswer.Of(file, PickleTools.JsonEach(values), error);
        }
        catch (Exception error) when (IsOfTheFile(error))
        {
            return BatchAnswer.Of(file, [], error);
        }
    }

    // What was read before an error is part of the answer.
    private static Exception? Read(BatchLine request, List<object?> values, ToolStreams streams)
    {
        try
        {
            foreach (var value in PicklesOfFile.Open(request.File, request.Settings, streams).Values()) values.Add(value);
            return null;
        }
        catch (Exception error) when (IsOfTheFile(error))
        {
            return error;
        }
    }

    private static bool IsOfTheFile(Exception error) =>
        error is PickleException or InputException or OutOfMemoryException or InsufficientExecutionStackException;
}

/// <summary>The answer to a line.</summary>
internal static class BatchAnswer
{
    public static string Of(string? file, IReadOnlyList<string> values, Exception? error)
    {
        var answer = $"{{\"file\": {Text(file)}, \"values\": [{string.Join(", ", values)}]";
        return error is null ? answer + "}" : $"{answer}, \"error\": {ErrorOf(error)}}}";
    }

    private static string ErrorOf(Exception error)
    {
        var place = error as UnpicklingException ?? error.InnerException as UnpicklingException;
        var offset = place is null ? "null" : place.Offset.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"{{\"message\": {Text(error is InsufficientExecutionStackException ? FileErrors.TooDeep : error.Message)}, \"offset\": {offset}, \"opcode\": {Text(place?.OpcodeName)}}}";
    }

    // Escaped to ASCII; lone surrogates of file names become replacement characters.
    private static string Text(string? text) => text is null ? "null" : $"\"{JsonEncodedText.Encode(text)}\"";
}
