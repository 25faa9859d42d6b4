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

    /// <summary>Two types are one class in Python.</summary>
    public const string SharedName = "PG0009";

    /// <summary>An attribute stands on what is not pickled.</summary>
    public const string StrayAttribute = "PG0010";

    /// <summary>A class derives from a pickleable one and is not pickleable.</summary>
    public const string UnmarkedDerived = "PG0011";

    /// <summary>A method looks like a callback and is never called.</summary>
    public const string DeadCallback = "PG0012";

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

    /// <summary>A public value is not pickled, and nothing says so.</summary>
    public const string LeftOut = "PG0120";

    /// <summary>A member is marked to be pickled and to be left out.</summary>
    public const string Contradiction = "PG0122";

    /// <summary>An attribute stands on a member that is never pickled.</summary>
    public const string UselessAttribute = "PG0123";

    /// <summary>A required member is ignored.</summary>
    public const string IgnoredRequired = "PG0124";

    /// <summary>Nothing of a type is pickled.</summary>
    public const string NothingPickled = "PG0125";

    /// <summary>A member hides one that would be pickled.</summary>
    public const string HiddenMember = "PG0126";

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

    /// <summary>An initializer does not run when an object is read.</summary>
    public const string SkippedInitializer = "PG0206";

    /// <summary>A member that is not nullable is null after a load.</summary>
    public const string NullAfterLoad = "PG0207";

    /// <summary>What a constructor is given is not pickled.</summary>
    public const string ForgottenArgument = "PG0208";

    /// <summary>Inherited methods do not know the members of a class.</summary>
    public const string InheritedHooks = "PG0209";

    /// <summary>The Python module is only that of the namespace.</summary>
    public const string ModuleName = "PG0301";

    /// <summary>A time does not come back as it was.</summary>
    public const string TimeLoss = "PG0302";

    /// <summary>Python cannot hash a key.</summary>
    public const string UnhashableKey = "PG0303";

    /// <summary>A collection depends on a comparer.</summary>
    public const string Comparer = "PG0304";

    /// <summary>A derived type that may stand somewhere is not listed.</summary>
    public const string UnlistedType = "PG0305";

    /// <summary>A Python name is a keyword.</summary>
    public const string KeywordName = "PG0306";

    /// <summary>A Python name hides something that objects have.</summary>
    public const string HidingName = "PG0307";

    /// <summary>A Python name is mangled within its class.</summary>
    public const string MangledName = "PG0308";

    /// <summary>A member is a value that its enum does not have until it is set.</summary>
    public const string UnsetEnum = "PG0310";

    /// <summary>Keys that are different in C# are equal in Python.</summary>
    public const string EqualKeys = "PG0311";

    /// <summary>A type claims to be a class of Python's own.</summary>
    public const string OwnClass = "PG0312";

    /// <summary>A module has the name of one of the standard library.</summary>
    public const string StandardModule = "PG0313";

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

    /// <summary>A value of a shelf is changed and not assigned again.</summary>
    public const string ForgottenAssignment = "PG0416";

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

    /// <summary>A callback for buffers has a protocol without them.</summary>
    public const string BufferProtocol = "PG0601";

    /// <summary>A callback drops buffers.</summary>
    public const string LostBuffer = "PG0602";

    /// <summary>A pickle is loaded without its buffers.</summary>
    public const string MissingBuffers = "PG0603";

    /// <summary>A callback keeps buffers and leaves them in the pickle.</summary>
    public const string DoubledBuffer = "PG0604";
}
