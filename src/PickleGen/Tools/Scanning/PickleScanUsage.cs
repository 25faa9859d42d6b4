namespace PickleGen;

/// <summary>What a pickle does with a name.</summary>
[Flags]
public enum PickleScanUsage
{
    /// <summary>It is not a name, or nothing is known.</summary>
    None = 0,

    /// <summary>It is named.</summary>
    Referenced = 1,

    /// <summary>It is called (REDUCE, INST, OBJ).</summary>
    Called = 2,

    /// <summary>An instance is made by its <c>__new__</c> (NEWOBJ, NEWOBJ_EX).</summary>
    Instantiated = 4,

    /// <summary>It, or what it made, gets a state (BUILD).</summary>
    Built = 8,
}
