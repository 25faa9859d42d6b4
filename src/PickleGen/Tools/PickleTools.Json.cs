using PickleGen.Tools;

namespace PickleGen;

public static partial class PickleTools
{
    private const long MaxJson = 1 << 29;

    /// <summary>
    /// A value as JSON in which each value has a tag that says what it is in Python: <c>{"int": "7"}</c>,
    /// <c>{"list": [...]}</c>. Nothing is lost: numbers are exact, text and bytes are told apart, and a value that occurs
    /// twice has an <c>id</c> and is a <c>ref</c> where it occurs again.
    /// </summary>
    /// <param name="value">What an untyped load gave, or made of the same types.</param>
    /// <param name="describe">What a value of another type is in Python; null where it cannot say.</param>
    /// <returns>One line of ASCII.</returns>
    /// <exception cref="PicklingException">A type has no tag, or the text is longer than a string should be.</exception>
    public static string Json(object? value, Func<object, PyObject?>? describe = null)
    {
        using var text = new StringWriter();
        return new TagText(text, maxLength: MaxJson).TryWrite(Tree(value, describe))
            ? text.ToString()
            : throw new PicklingException("the JSON is too long for a string; let it be written to a TextWriter");
    }

    /// <summary>Writes a value as JSON in which each value has a tag that says what it is in Python.</summary>
    /// <param name="value">What an untyped load gave, or made of the same types.</param>
    /// <param name="output">Where the line of ASCII goes; its end is left to the caller.</param>
    /// <param name="describe">What a value of another type is in Python; null where it cannot say.</param>
    /// <exception cref="PicklingException">A type has no tag.</exception>
    public static void Json(object? value, TextWriter output, Func<object, PyObject?>? describe = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        new TagText(output).TryWrite(Tree(value, describe));
    }

    private static object? Tree(object? value, Func<object, PyObject?>? describe)
    {
        new TagBuilder(new SetOrder(describe), describe).TryBuild(value, long.MaxValue, out var tree);
        return tree;
    }
}
