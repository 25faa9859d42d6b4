using PickleGen.Tools;

namespace PickleGen;

public static partial class PickleTools
{
    private const int MaxJson = 1 << 29;

    /// <summary>
    /// A value as JSON in which each value has a tag that says what it is in Python: <c>{"int": "7"}</c>,
    /// <c>{"list": [...]}</c>. Nothing is lost: numbers are exact, text and bytes are told apart, and a value that occurs
    /// twice has an <c>id</c> and is a <c>ref</c> where it occurs again.
    /// </summary>
    /// <param name="value">What an untyped load gave, or made of the same types.</param>
    /// <param name="describe">What a value of another type is in Python: a <see cref="PyObject"/>, a <see cref="PyException"/>, a
    /// <see cref="PyEnumMember"/> or whatever has a tag; null where it cannot say.</param>
    /// <returns>One line of ASCII.</returns>
    /// <exception cref="PicklingException">A type has no tag, or the text is longer than a string should be.</exception>
    public static string Json(object? value, Func<object, object?>? describe = null) => JsonEach([value], describe)[0];

    /// <summary>
    /// Values as JSON, where what occurs in two of them is told to be one: it has its <c>id</c> in the first, and is a
    /// <c>ref</c> in the other. No two of them use the same number.
    /// </summary>
    /// <param name="values">The values, such as those an <see cref="Unpickler"/> gave one after another.</param>
    /// <param name="describe">What a value of another type is in Python: a <see cref="PyObject"/>, a <see cref="PyException"/>, a
    /// <see cref="PyEnumMember"/> or whatever has a tag; null where it cannot say.</param>
    /// <returns>A line of ASCII for each.</returns>
    /// <exception cref="PicklingException">A type has no tag, or a text is longer than a string should be.</exception>
    public static IReadOnlyList<string> JsonEach(IReadOnlyList<object?> values, Func<object, object?>? describe = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        var trees = new TagBuilder(new SetOrder(describe), describe).Build(values);
        return Array.ConvertAll(trees, static tree =>
        {
            using var text = new StringWriter();
            return new TagText(text, maxLength: MaxJson).TryWrite(tree)
                ? text.ToString()
                : throw new PicklingException("the JSON is too long for a string; let it be written to a TextWriter");
        });
    }

    /// <summary>Writes a value as JSON in which each value has a tag that says what it is in Python.</summary>
    /// <param name="value">What an untyped load gave, or made of the same types.</param>
    /// <param name="output">Where the line of ASCII goes; its end is left to the caller.</param>
    /// <param name="describe">What a value of another type is in Python: a <see cref="PyObject"/>, a <see cref="PyException"/>, a
    /// <see cref="PyEnumMember"/> or whatever has a tag; null where it cannot say.</param>
    /// <exception cref="PicklingException">A type has no tag.</exception>
    public static void Json(object? value, TextWriter output, Func<object, object?>? describe = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        new TagText(output).TryWrite(new TagBuilder(new SetOrder(describe), describe).Build([value])[0]);
    }
}
