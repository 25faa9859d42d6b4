namespace PickleGen;

/// <summary>What a scan says of a pickle, or of one thing in it; a higher value is worse.</summary>
public enum PickleScanLevel
{
    /// <summary>Understood to the end, and every name in it is known to make plain data.</summary>
    Clean,

    /// <summary>Something in it is unknown, malformed or unusual.</summary>
    Suspicious,

    /// <summary>Python's <c>pickle.load</c> of it may run what its author wants.</summary>
    Dangerous,
}
