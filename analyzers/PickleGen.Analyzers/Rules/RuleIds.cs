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

    /// <summary>A member is a lock.</summary>
    public const string Lock = Parsed.Lock;

    /// <summary>A member is a stream, a reader or a writer.</summary>
    public const string OpenResource = Parsed.OpenResource;

    /// <summary>A member is a delegate or an expression.</summary>
    public const string Delegate = Parsed.Delegate;

    /// <summary>A member cannot take the keys that are no members.</summary>
    public const string ExtensionData = Parsed.ExtensionData;

    /// <summary>A member is a thread, a timer or another thing that belongs to one.</summary>
    public const string Thread = Parsed.Thread;

    /// <summary>A member is work or a sequence to come, or cancels it.</summary>
    public const string Asynchronous = Parsed.Asynchronous;

    /// <summary>A member is a connection to another process, or a process.</summary>
    public const string Connection = Parsed.Connection;

    /// <summary>A member is a handle or a pointer.</summary>
    public const string Handle = Parsed.Handle;

    /// <summary>A member is a span or another ref struct.</summary>
    public const string RefStruct = Parsed.RefStruct;

    /// <summary>A member is an iterator, a query or a lazy value.</summary>
    public const string Deferred = Parsed.Deferred;

    /// <summary>A member is a type or another description of code.</summary>
    public const string Reflection = Parsed.Reflection;

    /// <summary>A member is a service, a logger or a database context.</summary>
    public const string Service = Parsed.Service;

    /// <summary>A member is an object of a user interface.</summary>
    public const string UserInterface = Parsed.UserInterface;

    /// <summary>A member is a value that a text or a number says in full.</summary>
    public const string SaidByAnother = Parsed.SaidByAnother;

    /// <summary>A member is a dynamic object or a COM object.</summary>
    public const string Dynamic = Parsed.Dynamic;

    /// <summary>A member is a weak reference.</summary>
    public const string WeakReference = Parsed.WeakReference;

    /// <summary>A member is memory that is rented or mapped.</summary>
    public const string BorrowedMemory = Parsed.BorrowedMemory;

    /// <summary>A member is a collection of anything.</summary>
    public const string Untyped = Parsed.Untyped;

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
}
