using System;
using System.Diagnostics;
using System.Net;
using System.Net.Http;
using PickleGen;

namespace Shop
{
    [Pickleable]
    public partial class Job
    {
        private readonly HttpClient _client = new();

        public Uri? Address { get; set; }

        public HttpStatusCode Status { get; set; }

        public IPAddress? Host { get; set; }

        public ProcessPriorityClass Priority { get; set; }

        public Socket? Socket { get; set; }

        public TimeSpan Timeout => _client.Timeout;
    }

    // Not the one of .NET.
    [Pickleable]
    public partial record Socket(string Wall);
}
