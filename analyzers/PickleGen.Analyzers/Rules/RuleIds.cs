using Parsed = PickleGen.Generator.Parsing.Rules;

namespace PickleGen.Analyzers;

/// <summary>The ids of all rules, by name. The parser owns them.</summary>
public static class RuleIds
{
    /// <summary>A type is not partial.</summary>
    public const string NotPartial = Parsed.NotPartial;

    /// <summary>A Python name is no name.</summary>
    public const string PythonName = Parsed.PythonName;

    /// <summary>Two members have one Python name.</summary>
    public const string DuplicateName = Parsed.DuplicateName;

    /// <summary>A type is of a kind that cannot be pickled.</summary>
    public const string Kind = Parsed.Kind;

    /// <summary>A context's declaration has the wrong shape.</summary>
    public const string ContextShape = Parsed.ContextShape;

    /// <summary>What a context says of a type cannot be done.</summary>
    public const string PickleableFor = Parsed.PickleableFor;

    /// <summary>A listed type cannot stand for its base.</summary>
    public const string Derived = Parsed.Derived;

    /// <summary>What Python shall see of a type does not fit it.</summary>
    public const string Layout = Parsed.Layout;

    /// <summary>A member's type cannot be pickled.</summary>
    public const string MemberType = Parsed.MemberType;

    /// <summary>A member is a lock or another thing of threads.</summary>
    public const string Lock = Parsed.Lock;

    /// <summary>A member is a stream or another open resource.</summary>
    public const string OpenResource = Parsed.OpenResource;

    /// <summary>A member is a delegate or an expression.</summary>
    public const string Delegate = Parsed.Delegate;

    /// <summary>A member cannot take the keys that are no members.</summary>
    public const string ExtensionData = Parsed.ExtensionData;

    /// <summary>There is no way to create a type.</summary>
    public const string NoConstructor = Parsed.NoConstructor;

    /// <summary>A constructor's parameter has no member.</summary>
    public const string UnmatchedParameter = Parsed.UnmatchedParameter;

    /// <summary>A method that pickling calls has a signature it does not know.</summary>
    public const string HookSignature = Parsed.HookSignature;

    /// <summary>A state is given and not taken, or the other way round.</summary>
    public const string MissingHook = Parsed.MissingHook;

    /// <summary>The result of an untyped load is taken for a type it never makes.</summary>
    public const string NeverLoaded = "PG0401";

    /// <summary>Limits are lifted for data from outside.</summary>
    public const string TrustedOutside = "PG0402";

    /// <summary>Whether a signature is right is asked and not heard.</summary>
    public const string UnheardVerdict = "PG0403";

    /// <summary>Signed data is loaded as if it were not signed, or before its signature is checked.</summary>
    public const string UnsignedLoad = "PG0404";

    /// <summary>A pickler or unpickler is not disposed.</summary>
    public const string Undisposed = "PG0405";

    /// <summary>An object that has changed is dumped again with the same memo.</summary>
    public const string StaleDump = "PG0406";

    /// <summary>A context is asked for a type it does not know.</summary>
    public const string MissingFromContext = "PG0407";

    /// <summary>A protocol cannot write what is dumped.</summary>
    public const string Protocol = "PG0408";

    /// <summary>The result of a load is cast.</summary>
    public const string CastLoad = "PG0409";

    /// <summary>The migrations of a type do not lead from its first version to its last.</summary>
    public const string Migrations = Parsed.Migrations;

    /// <summary>A callback for buffers has a protocol without them.</summary>
    public const string BufferProtocol = "PG0601";

    /// <summary>A callback drops buffers.</summary>
    public const string LostBuffer = "PG0602";

    /// <summary>A pickle is loaded without its buffers.</summary>
    public const string MissingBuffers = "PG0603";

    /// <summary>A callback keeps buffers and leaves them in the pickle.</summary>
    public const string DoubledBuffer = "PG0604";
}
