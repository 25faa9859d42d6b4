using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Catalogue;

/// <summary>
/// Types that cannot be pickled whatever is written on them, with the reason. An entry covers the types derived from it.
/// Adding a type is adding a row.
/// </summary>
internal static class Unpicklable
{
    private const string ALock = "a lock belongs to the threads of this process, and Python refuses to pickle its own too; mark the member [PickleIgnore]";
    private const string AThread = "it belongs to a thread of this process; mark the member [PickleIgnore]";
    private const string ATask = "work in progress cannot be stored; await it and pickle the result";
    private const string AStream = "an open stream is not data, and Python refuses to pickle its own too; pickle the bytes or the path, and mark the member [PickleIgnore]";
    private const string AHandle = "it stands for a resource of this process; pickle what is needed to open it again, and mark the member [PickleIgnore]";
    private const string ADelegate = "code is not data, and Python would store the name of a function only; pickle what the code depends on, and mark the member [PickleIgnore]";
    private const string AnIterator = "a position in a running iteration cannot be stored; pickle the collection";
    private const string Untyped = "its items have no type; use its generic counterpart, such as List<T> or Dictionary<TKey, TValue>";
    private const string Metadata = "it describes code of this process; pickle its name instead";

    private static readonly Dictionary<string, Entry> ByMetadataName = All().ToDictionary(entry => entry.MetadataName);

    /// <summary>The first base type that cannot be pickled, so that nothing derived from it can.</summary>
    public static ITypeSymbol? FindBase(INamedTypeSymbol type) => type.BaseTypes().FirstOrDefault(ancestor => FindExact(ancestor) is not null);

    /// <summary>The entry for the type, or for the nearest of its base types and interfaces.</summary>
    public static Entry? Find(ITypeSymbol type)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (FindExact(candidate) is { } entry)
                return entry;
        }

        foreach (var candidate in type.AllInterfaces)
        {
            if (FindExact(candidate) is { IsExact: false } entry)
                return entry;
        }

        return null;
    }

    private static Entry? FindExact(ITypeSymbol type) =>
        type.OriginalDefinition is INamedTypeSymbol named && ByMetadataName.TryGetValue(named.MetadataName(), out var entry) ? entry : null;

    private static IEnumerable<Entry> All() =>
    [
        new("System.Threading.Lock", Rules.Lock, ALock),
        new("System.Threading.Monitor", Rules.Lock, ALock),
        new("System.Threading.WaitHandle", Rules.Lock, ALock),
        new("System.Threading.SemaphoreSlim", Rules.Lock, ALock),
        new("System.Threading.ReaderWriterLock", Rules.Lock, ALock),
        new("System.Threading.ReaderWriterLockSlim", Rules.Lock, ALock),
        new("System.Threading.ManualResetEventSlim", Rules.Lock, ALock),
        new("System.Threading.CountdownEvent", Rules.Lock, ALock),
        new("System.Threading.Barrier", Rules.Lock, ALock),
        new("System.Threading.SpinLock", Rules.Lock, ALock),
        new("System.Threading.Thread", Rules.Lock, AThread),
        new("System.Threading.ThreadLocal`1", Rules.Lock, AThread),
        new("System.Threading.AsyncLocal`1", Rules.Lock, AThread),
        new("System.Threading.Timer", Rules.Lock, AThread),
        new("System.Threading.PeriodicTimer", Rules.Lock, AThread),
        new("System.Threading.CancellationToken", Rules.Lock, AThread),
        new("System.Threading.CancellationTokenSource", Rules.Lock, AThread),

        new("System.IO.Stream", Rules.OpenResource, AStream),
        new("System.IO.TextReader", Rules.OpenResource, AStream),
        new("System.IO.TextWriter", Rules.OpenResource, AStream),
        new("System.IO.BinaryReader", Rules.OpenResource, AStream),
        new("System.IO.BinaryWriter", Rules.OpenResource, AStream),
        new("System.IO.Pipelines.PipeReader", Rules.OpenResource, AStream),
        new("System.IO.Pipelines.PipeWriter", Rules.OpenResource, AStream),
        new("System.IO.FileSystemWatcher", Rules.OpenResource, AHandle),
        new("System.IO.MemoryMappedFiles.MemoryMappedFile", Rules.OpenResource, AHandle),
        new("System.Runtime.InteropServices.SafeHandle", Rules.OpenResource, AHandle),
        new("System.Runtime.InteropServices.CriticalHandle", Rules.OpenResource, AHandle),
        new("System.Runtime.InteropServices.GCHandle", Rules.OpenResource, AHandle),
        new("System.IntPtr", Rules.OpenResource, AHandle),
        new("System.UIntPtr", Rules.OpenResource, AHandle),
        new("System.Net.Sockets.Socket", Rules.OpenResource, AHandle),
        new("System.Net.Sockets.TcpClient", Rules.OpenResource, AHandle),
        new("System.Net.Sockets.TcpListener", Rules.OpenResource, AHandle),
        new("System.Net.Sockets.UdpClient", Rules.OpenResource, AHandle),
        new("System.Net.Http.HttpClient", Rules.OpenResource, AHandle),
        new("System.Net.Http.HttpMessageHandler", Rules.OpenResource, AHandle),
        new("System.Net.WebSockets.WebSocket", Rules.OpenResource, AHandle),
        new("System.Data.IDbConnection", Rules.OpenResource, AHandle),
        new("System.Data.IDbCommand", Rules.OpenResource, AHandle),
        new("System.Data.IDataReader", Rules.OpenResource, AHandle),
        new("System.Data.IDbTransaction", Rules.OpenResource, AHandle),
        new("System.Diagnostics.Process", Rules.OpenResource, AHandle),
        new("System.Security.Cryptography.HashAlgorithm", Rules.OpenResource, AHandle),
        new("System.Security.Cryptography.RandomNumberGenerator", Rules.OpenResource, AHandle),

        new("System.Delegate", Rules.Delegate, ADelegate),
        new("System.Linq.Expressions.Expression", Rules.Delegate, ADelegate),
        new("System.Linq.IQueryable", Rules.Delegate, ADelegate),

        new("System.Threading.Tasks.Task", Rules.MemberType, ATask),
        new("System.Threading.Tasks.ValueTask", Rules.MemberType, ATask),
        new("System.Threading.Tasks.ValueTask`1", Rules.MemberType, ATask),
        new("System.Threading.Tasks.TaskCompletionSource", Rules.MemberType, ATask),
        new("System.Threading.Tasks.TaskCompletionSource`1", Rules.MemberType, ATask),
        new("System.Lazy`1", Rules.MemberType, "it holds code that has not run yet; pickle the value"),
        new("System.Collections.IEnumerator", Rules.MemberType, AnIterator),
        new("System.Collections.Generic.IAsyncEnumerable`1", Rules.MemberType, AnIterator),
        new("System.Collections.Generic.IAsyncEnumerator`1", Rules.MemberType, AnIterator),
        new("System.Collections.IEnumerable", Rules.MemberType, Untyped) { IsExact = true },
        new("System.Collections.ICollection", Rules.MemberType, Untyped) { IsExact = true },
        new("System.Collections.IList", Rules.MemberType, Untyped) { IsExact = true },
        new("System.Collections.IDictionary", Rules.MemberType, Untyped) { IsExact = true },
        new("System.Collections.ArrayList", Rules.MemberType, Untyped),
        new("System.Collections.Hashtable", Rules.MemberType, Untyped),
        new("System.Collections.Queue", Rules.MemberType, Untyped),
        new("System.Collections.Stack", Rules.MemberType, Untyped),
        new("System.Collections.SortedList", Rules.MemberType, Untyped),
        new("System.Type", Rules.MemberType, Metadata),
        new("System.Reflection.MemberInfo", Rules.MemberType, Metadata),
        new("System.Reflection.Assembly", Rules.MemberType, Metadata),
        new("System.WeakReference", Rules.MemberType, "what it refers to may be gone; pickle the object itself"),
        new("System.WeakReference`1", Rules.MemberType, "what it refers to may be gone; pickle the object itself"),
        new("System.Runtime.CompilerServices.ConditionalWeakTable`2", Rules.MemberType, "what its keys refer to may be gone; pickle the objects themselves"),
        new("System.IServiceProvider", Rules.MemberType, "services belong to the running program; mark the member [PickleIgnore]"),
    ];

    /// <param name="MetadataName">The type.</param>
    /// <param name="Rule">The rule that reports it.</param>
    /// <param name="Reason">The last argument of the message: why, and what to do.</param>
    internal sealed record Entry(string MetadataName, string Rule, string Reason)
    {
        /// <summary>Whether types that implement the interface are judged on their own.</summary>
        public bool IsExact { get; init; }
    }
}
