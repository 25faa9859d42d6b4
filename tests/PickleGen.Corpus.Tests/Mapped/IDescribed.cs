namespace PickleGen.Corpus.Tests.Mapped;

/// <summary>A type of this project that stands for a Python class, and can say what it is there.</summary>
internal interface IDescribed
{
    /// <summary>What <see cref="PickleTools.Json(object?, Func{object, object?}?)"/> shall print.</summary>
    object Describe();
}
