using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers;

/// <summary>01xx: members whose values no pickle can hold.</summary>
internal static class MemberRules
{
    public static readonly DiagnosticDescriptor MemberType = new(
        RuleIds.MemberType,
        "The types of all members can be pickled",
        "'{0}' ({1}) cannot be pickled: {2}",
        RuleCategories.Members,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A member is pickled by the code of its type. Only [Pickleable] types and the types PickleGen knows have such code.",
        HelpLinks.For(RuleIds.MemberType));

    public static readonly DiagnosticDescriptor Lock = Holds(
        RuleIds.Lock,
        "Locks are not pickled",
        "What a lock means is known only to the threads of this process. Python says: TypeError: cannot pickle '_thread.lock' object.");

    public static readonly DiagnosticDescriptor OpenResource = Holds(
        RuleIds.OpenResource,
        "Streams and open files are not pickled",
        "An open file belongs to this process. Python says: TypeError: cannot pickle '_io.TextIOWrapper' object.");

    public static readonly DiagnosticDescriptor Delegate = Holds(
        RuleIds.Delegate,
        "Delegates are not pickled",
        "A pickle holds data, never code. Python pickles a function as its name only, and refuses lambdas and closures, which have none.");

    public static readonly DiagnosticDescriptor ExtensionData = new(
        RuleIds.ExtensionData,
        "One PyDict takes the keys that are no members",
        "'{0}' cannot take the keys that are no members: {1}",
        RuleCategories.Members,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "An object in Python takes any attribute, so a state may hold keys and values of every kind. [PickleExtensionData] keeps them in one dict.",
        HelpLinks.For(RuleIds.ExtensionData));

    public static readonly DiagnosticDescriptor Thread = Holds(
        RuleIds.Thread,
        "Threads, timers and clocks are not pickled",
        "A thread or timer runs in this process. Python says: TypeError: cannot pickle '_thread._ThreadHandle' object.");

    public static readonly DiagnosticDescriptor Asynchronous = Holds(
        RuleIds.Asynchronous,
        "Tasks, channels and cancellation are not pickled",
        "Work in progress cannot be stored. Python says: TypeError: cannot pickle 'coroutine' object, or '_asyncio.Future' object.");

    public static readonly DiagnosticDescriptor Connection = Holds(
        RuleIds.Connection,
        "Connections and processes are not pickled",
        "A connection has its other end in another process. Python says: TypeError: cannot pickle 'socket' object.");

    public static readonly DiagnosticDescriptor Handle = Holds(
        RuleIds.Handle,
        "Handles and pointers are not pickled",
        "A handle or pointer is a number of this process. Python says: ValueError: ctypes objects containing pointers cannot be pickled.");

    public static readonly DiagnosticDescriptor RefStruct = Holds(
        RuleIds.RefStruct,
        "Spans and other ref structs are not pickled",
        "A ref struct lives on the stack and shows memory of others. Python says: TypeError: cannot pickle memoryview objects.");

    public static readonly DiagnosticDescriptor Deferred = Holds(
        RuleIds.Deferred,
        "Iterators, queries and lazy values are not pickled",
        "They are code that has not run to its end. Python says: TypeError: cannot pickle 'generator' object.");

    public static readonly DiagnosticDescriptor Reflection = Holds(
        RuleIds.Reflection,
        "Types and other descriptions of code are not pickled",
        "They describe code of this process. Python pickles a class as its name, and whoever writes that name chooses what is created.");

    public static readonly DiagnosticDescriptor Service = Holds(
        RuleIds.Service,
        "Services, loggers and database contexts are not pickled",
        "They belong to the running program. Python pickles a logger as a call of logging.getLogger, and refuses connections.");

    public static readonly DiagnosticDescriptor UserInterface = Holds(
        RuleIds.UserInterface,
        "User interface objects are not pickled",
        "What is on a screen belongs to a window and to one thread. Python says: TypeError: cannot pickle '_tkinter.tkapp' object.");

    public static readonly DiagnosticDescriptor SaidByAnother = Holds(
        RuleIds.SaidByAnother,
        "Values that a text or a number says are pickled as that",
        "What .NET makes of a short text is pickled as the text. Python pickles a re.Pattern as pattern and flags, a ZoneInfo as its key.");

    public static readonly DiagnosticDescriptor Dynamic = Holds(
        RuleIds.Dynamic,
        "Dynamic and COM objects are not pickled",
        "Their members are decided while the program runs. Python pickles the __dict__ of an object, which they have no counterpart of.");

    public static readonly DiagnosticDescriptor WeakReference = Holds(
        RuleIds.WeakReference,
        "Weak references are not pickled",
        "What it refers to may be gone. Python says: TypeError: cannot pickle 'weakref.ReferenceType' object.");

    public static readonly DiagnosticDescriptor BorrowedMemory = Holds(
        RuleIds.BorrowedMemory,
        "Rented and mapped memory is not pickled",
        "It is given back, or is a view of a file. Python says: TypeError: cannot pickle 'mmap.mmap' object.");

    public static readonly DiagnosticDescriptor Untyped = Holds(
        RuleIds.Untyped,
        "Collections have a type for their items",
        "An untyped collection does not say what is in it. In Python every list is one, so List<object?> is what it maps to.");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        MemberType,
        Lock,
        OpenResource,
        Delegate,
        ExtensionData,
        Thread,
        Asynchronous,
        Connection,
        Handle,
        RefStruct,
        Deferred,
        Reflection,
        Service,
        UserInterface,
        SaidByAnother,
        Dynamic,
        WeakReference,
        BorrowedMemory,
        Untyped,
    ];

    // {3} says where the type is, if the member does not.
    private static DiagnosticDescriptor Holds(string id, string title, string description) => new(
        id,
        title,
        "'{0}' cannot be pickled, because it holds '{1}'{3}: {2}",
        RuleCategories.Members,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description,
        HelpLinks.For(id));
}
