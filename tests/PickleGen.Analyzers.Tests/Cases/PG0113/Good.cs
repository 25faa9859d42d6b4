using System;
using PickleGen;

namespace Shop
{
    [Pickleable]
    public partial class Order
    {
        [PickleIgnore]
        public IServiceProvider? Services { get; set; }

        // Of another namespace.
        public ILogger? Log { get; set; }

        public Locator? Own { get; set; }

        public IServiceProvider Provider => this.Services ?? throw new InvalidOperationException();
    }

    [Pickleable]
    [PickleDerived<FileLogger>]
    public partial interface ILogger;

    [Pickleable]
    public partial class FileLogger : ILogger
    {
        public string Path { get; set; } = "";
    }

    // What it implements does not hinder it.
    [Pickleable]
    public partial class Locator : IServiceProvider
    {
        public string Name { get; set; } = "";

        public object? GetService(Type serviceType) => null;
    }
}
