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

    /// <summary>The migrations of a type do not lead from its first version to its last.</summary>
    public const string Migrations = Parsed.Migrations;

    /// <summary>A recorded member is gone.</summary>
    public const string MemberGone = "PG0502";

    /// <summary>A recorded member seems to have another name.</summary>
    public const string MemberRenamed = "PG0503";

    /// <summary>A recorded member has a type that does not take its values.</summary>
    public const string MemberRetyped = "PG0504";

    /// <summary>No type is read from a recorded class.</summary>
    public const string TypeGone = "PG0505";

    /// <summary>A record of shapes cannot be read.</summary>
    public const string UnreadableShape = "PG0506";

    /// <summary>A type is of an older version than its record.</summary>
    public const string OlderThanRecord = "PG0507";

    /// <summary>A required member is new since the record.</summary>
    public const string NewRequired = "PG0508";

    /// <summary>A recorded member of an enum is gone, or has another value.</summary>
    public const string RecordedEnumMember = "PG0509";

    /// <summary>A recorded case is not listed any more.</summary>
    public const string CaseGone = "PG0510";

    /// <summary>What Python sees of a type is not what was recorded.</summary>
    public const string RecordedForm = "PG0511";
}
