namespace PickleGen;

/// <summary>Used by generated code: the elements of an inline array. C# writes it <c>static (ref TArray array) =&gt; array</c>.</summary>
/// <typeparam name="TArray">A struct with <see cref="System.Runtime.CompilerServices.InlineArrayAttribute"/>.</typeparam>
/// <typeparam name="T">The type of its elements.</typeparam>
/// <param name="array">The inline array.</param>
public delegate Span<T> PickleInlineArrayItems<TArray, T>(ref TArray array)
    where TArray : struct;
