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

    /// <summary>A BinaryFormatter or one like it is used.</summary>
    public const string Formatter = "PG0410";

    /// <summary>A type is [Serializable] and could be pickleable.</summary>
    public const string Serializable = "PG0411";

    /// <summary>A member is [NonSerialized] and pickled.</summary>
    public const string NonSerialized = "PG0412";

    /// <summary>A type has callbacks that pickling does not call.</summary>
    public const string SerializationCallback = "PG0413";

    /// <summary>A type implements ISerializable, which pickling does not use.</summary>
    public const string SerializationInfo = "PG0414";

    /// <summary>A member has an attribute of another serializer that means something else to it.</summary>
    public const string OtherSerializer = "PG0415";

    /// <summary>The migrations of a type do not lead from its first version to its last.</summary>
    public const string Migrations = Parsed.Migrations;
}
