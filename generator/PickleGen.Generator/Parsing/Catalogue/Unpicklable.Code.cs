namespace PickleGen.Generator.Parsing.Catalogue;

/// <summary>What is code, waits to run, describes code, or belongs to the program around it.</summary>
internal static partial class Unpicklable
{
    private static UnpicklableGroup[] Code() =>
    [
        new(Rules.Delegate, "code is not data, and Python would store the name of a function only", "pickle what the code depends on, and " + Ignore,
            "System.Delegate",
            "System.Linq.Expressions.Expression",
            "System.Linq.Expressions.ExpressionVisitor",
            "System.Windows.Input.ICommand"),
        new(Rules.Delegate, "code is not data, and Python would store the name of a function only", "pickle what the code depends on, and " + Ignore,
            "Microsoft.AspNetCore.Components.EventCallback",
            "Microsoft.AspNetCore.Components.EventCallback`1")
        {
            Package = "Microsoft.AspNetCore.Components",
        },
    ];

    private static UnpicklableGroup[] Deferred() =>
    [
        new(Rules.Deferred, "a position in a running iteration cannot be stored, and Python refuses to pickle its own generators too", "pickle the collection, and " + Ignore,
            "System.Collections.IEnumerator"),
        new(Rules.Deferred, "a query is code that has not run yet", "pickle its result, such as ToList()",
            "System.Linq.IQueryable",
            "System.Linq.IQueryProvider",
            "System.Linq.ParallelQuery",
            "System.Linq.IOrderedEnumerable`1"),
        new(Rules.Deferred, "it is a view of the result of a query", "pickle a Dictionary<TKey, List<T>> made of it",
            "System.Linq.IGrouping`2",
            "System.Linq.ILookup`2"),
        new(Rules.Deferred, "it holds code that may not have run yet", "pickle its 'Value' in a member of its own, and " + Ignore,
            "System.Lazy`1"),
        new(Rules.WeakReference, "what it refers to may be gone", "pickle the object itself, and " + Ignore,
            "System.WeakReference",
            "System.WeakReference`1",
            "System.Runtime.DependentHandle"),
        new(Rules.WeakReference, "what its keys refer to may be gone", "pickle the objects themselves, and " + Ignore,
            "System.Runtime.CompilerServices.ConditionalWeakTable`2"),
    ];

    private static UnpicklableGroup[] Metadata() =>
    [
        new(Rules.Reflection, "a type is code of this process, and a pickle that names types could create any", "pickle an enum or a name that you map to types yourself, and " + Ignore,
            "System.Type",
            "System.RuntimeTypeHandle"),
        new(Rules.Reflection, "it describes code of this process", "pickle an enum or a name that you map to code yourself, and " + Ignore,
            "System.Reflection.MemberInfo",
            "System.Reflection.ParameterInfo",
            "System.Reflection.Assembly",
            "System.Reflection.AssemblyName",
            "System.Reflection.Module",
            "System.Reflection.Binder",
            "System.Reflection.CustomAttributeData",
            "System.Runtime.Loader.AssemblyLoadContext",
            "System.RuntimeFieldHandle",
            "System.RuntimeMethodHandle",
            "System.ModuleHandle",
            "System.AppDomain",
            "System.ComponentModel.MemberDescriptor",
            "System.ComponentModel.TypeConverter",
            "System.Text.Json.Serialization.Metadata.JsonTypeInfo"),
        new(Rules.Reflection, "it describes where code of this process stood", "pickle its text, and " + Ignore,
            "System.Diagnostics.StackTrace",
            "System.Diagnostics.StackFrame"),
        new(Rules.Reflection, "it describes code that a compiler of this process has read", "pickle the source text or a name, and " + Ignore,
            "Microsoft.CodeAnalysis.Compilation",
            "Microsoft.CodeAnalysis.ISymbol",
            "Microsoft.CodeAnalysis.SyntaxNode",
            "Microsoft.CodeAnalysis.SyntaxTree")
        {
            Package = "Microsoft.CodeAnalysis.Common",
        },
    ];

    private static UnpicklableGroup[] Services() =>
    [
        new(Rules.Service, "services belong to the running program", Ignore,
            "System.IServiceProvider",
            "System.ComponentModel.Design.IServiceContainer"),
        new(Rules.Service, "it reports what this process does", Ignore,
            "System.Diagnostics.Activity",
            "System.Diagnostics.ActivitySource",
            "System.Diagnostics.DiagnosticSource",
            "System.Diagnostics.TraceListener",
            "System.Diagnostics.TraceSource",
            "System.Diagnostics.Metrics.Instrument",
            "System.Diagnostics.Metrics.Meter",
            "System.Diagnostics.Tracing.EventListener",
            "System.Diagnostics.Tracing.EventSource"),
        new(Rules.Service, "a logger belongs to the running program; Python pickles the name of its own only", Ignore,
            "Microsoft.Extensions.Logging.ILogger",
            "Microsoft.Extensions.Logging.ILoggerFactory",
            "Microsoft.Extensions.Logging.ILoggerProvider")
        {
            Package = "Microsoft.Extensions.Logging.Abstractions",
        },
        new(Rules.Service, "a logger belongs to the running program; Python pickles the name of its own only", Ignore, "Serilog.ILogger") { Package = "Serilog" },
        new(Rules.Service, "a logger belongs to the running program; Python pickles the name of its own only", Ignore, "NLog.ILogger", "NLog.Logger") { Package = "NLog" },
        new(Rules.Service, "a logger belongs to the running program; Python pickles the name of its own only", Ignore, "log4net.ILog") { Package = "log4net" },
        new(Rules.Service, "services belong to the running program", Ignore,
            "Microsoft.Extensions.DependencyInjection.IServiceCollection",
            "Microsoft.Extensions.DependencyInjection.IServiceScope",
            "Microsoft.Extensions.DependencyInjection.IServiceScopeFactory")
        {
            Package = "Microsoft.Extensions.DependencyInjection.Abstractions",
        },
        new(Rules.Service, "a host is the running program", Ignore,
            "Microsoft.Extensions.Hosting.IHost",
            "Microsoft.Extensions.Hosting.IHostedService",
            "Microsoft.Extensions.Hosting.IHostEnvironment",
            "Microsoft.Extensions.Hosting.IHostApplicationLifetime")
        {
            Package = "Microsoft.Extensions.Hosting.Abstractions",
        },
        new(Rules.Service, "the configuration belongs to the running program", "pickle the settings that were read from it, and " + Ignore,
            "Microsoft.Extensions.Configuration.IConfiguration",
            "Microsoft.Extensions.Configuration.IConfigurationBuilder")
        {
            Package = "Microsoft.Extensions.Configuration.Abstractions",
        },
        new(Rules.Service, "the configuration belongs to the running program", "pickle the settings that were read from it, and " + Ignore,
            "Microsoft.Extensions.Options.IOptions`1",
            "Microsoft.Extensions.Options.IOptionsMonitor`1")
        {
            Package = "Microsoft.Extensions.Options",
        },
        new(Rules.Service, "a cache belongs to the running program", Ignore,
            "Microsoft.Extensions.Caching.Memory.IMemoryCache",
            "Microsoft.Extensions.Caching.Distributed.IDistributedCache")
        {
            Package = "Microsoft.Extensions.Caching.Abstractions",
        },
        new(Rules.Service, "it belongs to a request that this process answers", "pickle what you need of it, and " + Ignore,
            "Microsoft.AspNetCore.Http.HttpContext",
            "Microsoft.AspNetCore.Http.HttpRequest",
            "Microsoft.AspNetCore.Http.HttpResponse",
            "Microsoft.AspNetCore.Http.IHttpContextAccessor",
            "Microsoft.AspNetCore.Http.ISession",
            "Microsoft.AspNetCore.Http.IFormFile")
        {
            Package = "Microsoft.AspNetCore.App",
        },
        new(Rules.Service, "a database context is a connection and a memory of what has changed", "pickle the entities, and " + Ignore,
            "Microsoft.EntityFrameworkCore.DbContext",
            "Microsoft.EntityFrameworkCore.DbSet`1",
            "Microsoft.EntityFrameworkCore.IDbContextFactory`1",
            "Microsoft.EntityFrameworkCore.ChangeTracking.ChangeTracker",
            "Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry",
            "Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade",
            "Microsoft.EntityFrameworkCore.Infrastructure.ILazyLoader")
        {
            Package = "Microsoft.EntityFrameworkCore",
        },
        new(Rules.Service, "a database context is a connection and a memory of what has changed", "pickle the entities, and " + Ignore,
            "System.Data.Entity.DbContext",
            "System.Data.Entity.DbSet`1")
        {
            Package = "EntityFramework",
        },
        new(Rules.Service, "a database session is a connection and a memory of what has changed", "pickle the entities, and " + Ignore,
            "NHibernate.ISession",
            "NHibernate.ISessionFactory")
        {
            Package = "NHibernate",
        },
    ];

    private static UnpicklableGroup[] Dynamic() =>
    [
        new(Rules.Dynamic, "what members it has is decided by code while the program runs", "pickle a Dictionary<string, object?> or a [Pickleable] class, and " + Ignore,
            "System.Dynamic.DynamicObject")
        {
            CanBeBase = true,
        },
        new(Rules.Dynamic, "what members it has is decided by code while the program runs", "pickle a Dictionary<string, object?> or a [Pickleable] class, and " + Ignore,
            "System.Dynamic.IDynamicMetaObjectProvider",
            "System.Dynamic.DynamicMetaObject")
        {
            IsExact = true,
        },
        new(Rules.Dynamic, "a COM object belongs to the process that made it", "pickle what is needed to make it again, and " + Ignore,
            "System.Runtime.InteropServices.ComWrappers",
            "System.Runtime.InteropServices.Marshalling.ComObject",
            "System.Runtime.InteropServices.ICustomQueryInterface"),
    ];
}
