namespace PickleGen.Values;

/// <summary>A value of which Python has one object, whoever asks for it: it is written once.</summary>
internal interface ISingleton
{
    /// <summary>What tells it from others; null if this one is an object of its own.</summary>
    (object Kind, long Value)? Singleton { get; }
}
