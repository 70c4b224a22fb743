/*
 * office-core in C, columns of numbers and lists of rows: about as fast as the workload can be. The definition of the
 * workload is in docs/performance.md.
 *
 *     office-core ARRIVALS_PER_DAY REPLICATIONS SEED     one line of JSON per replication
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { DAYS = 2300, ADVISORS = 60, OF_SIDE = 30, PLACES = 100, HALF_SLOTS = 14, AGAIN = 10, PATIENCE = 3 };
enum { ROOM = 1 << 17, REQUESTS = 1 << 16, NOBODY = -1 };
static const double WORK = .03, OUT = .005, REQUEST = .2;

/* xoshiro256++ of Blackman and Vigna (2019), seeded by splitmix64. */
static uint64_t state[4];

static uint64_t rotate(uint64_t x, int bits) { return (x << bits) | (x >> (64 - bits)); }

static void seed_with(uint64_t seed) {
  for (int word = 0; word < 4; word++) {
    uint64_t z = (seed += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    state[word] = z ^ (z >> 31);
  }
}

static double uniform(void) {
  const uint64_t result = rotate(state[0] + state[3], 23) + state[0];
  const uint64_t shifted = state[1] << 17;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= shifted;
  state[3] = rotate(state[3], 45);
  return (double)(result >> 11) * 0x1p-53;
}

static int poisson(double mean) {
  const double limit = exp(-mean);
  int count = 0;
  for (double product = uniform(); product > limit; product *= uniform()) count++;
  return count;
}

/* First-in, first-out lists of rows; `next` belongs to the rows. */
typedef struct {
  int head, tail;
} List;

static void append(List *list, int *next, int row) {
  next[row] = NOBODY;
  if (list->head == NOBODY) list->head = row;
  else next[list->tail] = row;
  list->tail = row;
}

static int take(List *list, const int *next) {
  const int row = list->head;
  if (row != NOBODY) list->head = next[row];
  return row;
}

/* Users: one column per fact. A user is on one list at a time: those due on a day, an advisor's, or the waiting room. */
static int next_user[ROOM], advisor_of[ROOM], blocked_until[ROOM], arrived[ROOM], users;
static List due_on[DAYS + AGAIN + 1], due_of[ADVISORS], waiting[2];
static int caseload[ADVISORS];

/* Requests: rows are used again. */
static int next_request[REQUESTS], about[REQUESTS], sent_on[REQUESTS], free_rows[REQUESTS], free_count;
static List inbox[ADVISORS];

static long meetings, to_work, out, requests, placed, waited, replies, reply_days;

static void open_office(void) {
  users = 0;
  meetings = to_work = out = requests = placed = waited = replies = reply_days = 0;
  memset(due_on, 0xff, sizeof due_on);
  memset(due_of, 0xff, sizeof due_of);
  memset(waiting, 0xff, sizeof waiting);
  memset(inbox, 0xff, sizeof inbox);
  memset(caseload, 0, sizeof caseload);
  for (free_count = 0; free_count < REQUESTS; free_count++) free_rows[free_count] = REQUESTS - 1 - free_count;
}

static void place(int user, int advisor, int day) {
  placed++;
  waited += day - arrived[user];
  caseload[advisor]++;
  advisor_of[user] = advisor;
  append(&due_of[advisor], next_user, user);
}

static void arrive(int day) {
  const int user = users++, side = uniform() < .5;
  int least = side * OF_SIDE;
  if (user == ROOM) abort();
  for (int advisor = least; advisor < (side + 1) * OF_SIDE; advisor++)
    if (caseload[advisor] < caseload[least]) least = advisor;
  arrived[user] = day;
  blocked_until[user] = 0;
  if (caseload[least] < PLACES) place(user, least, day);
  else append(&waiting[side], next_user, user);
}

static void leave(int advisor, int day) {
  caseload[advisor]--;
  const int user = take(&waiting[advisor / OF_SIDE], next_user);
  if (user != NOBODY) place(user, advisor, day);
}

static void ask(int advisor, int user, int day) {
  const int other = (1 - advisor / OF_SIDE) * OF_SIDE + (int)(uniform() * OF_SIDE);
  if (free_count == 0) abort();
  const int row = free_rows[--free_count];
  requests++;
  about[row] = user;
  sent_on[row] = day;
  append(&inbox[other], next_request, row);
  blocked_until[user] = day + PATIENCE;
}

static void meet(int advisor, int user, int day) {
  meetings++;
  const double fate = uniform();
  if (fate < WORK + OUT) {
    if (fate < WORK) to_work++;
    else out++;
    leave(advisor, day);
    return;
  }
  append(&due_on[day + AGAIN], next_user, user);
  if (uniform() < REQUEST) ask(advisor, user, day);
}

static int answer_mail(int advisor, int day) {
  int left = HALF_SLOTS;
  while (left > 0 && inbox[advisor].head != NOBODY && sent_on[inbox[advisor].head] < day) {
    const int row = take(&inbox[advisor], next_request);
    replies++;
    reply_days += day - sent_on[row];
    blocked_until[about[row]] = 0;
    free_rows[free_count++] = row;
    left--;
  }
  return left;
}

/* The first on the list who is not blocked; whoever is keeps the place. */
static int next_due(int advisor, int day) {
  int before = NOBODY, user = due_of[advisor].head;
  for (; user != NOBODY && blocked_until[user] > day; user = next_user[user]) before = user;
  if (user == NOBODY) return NOBODY;
  if (before == NOBODY) return take(&due_of[advisor], next_user);
  next_user[before] = next_user[user];
  if (due_of[advisor].tail == user) due_of[advisor].tail = before;
  return user;
}

static void pass_day(int day, double arrivals) {
  for (int user = take(&due_on[day], next_user); user != NOBODY; user = take(&due_on[day], next_user))
    append(&due_of[advisor_of[user]], next_user, user);
  for (int count = poisson(arrivals); count > 0; count--) arrive(day);
  for (int advisor = 0; advisor < ADVISORS; advisor++) {
    int left = answer_mail(advisor, day);
    for (; left >= 2; left -= 2) {
      const int user = next_due(advisor, day);
      if (user == NOBODY) break;
      meet(advisor, user, day);
    }
  }
}

static double cpu_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

int main(int count, char **words) {
  if (count != 4) return 2;
  const double arrivals = atof(words[1]);
  for (int replication = 1; replication <= atoi(words[2]); replication++) {
    const double start = cpu_seconds();
    seed_with((uint64_t)atoll(words[3]) << 32 | (uint64_t)replication);
    open_office();
    for (int day = 0; day < DAYS; day++) pass_day(day, arrivals);
    const double end = cpu_seconds();
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("{\"cpu\":%.9f,\"processCpu\":%.9f,\"peakBytes\":%ld,\"meetings\":%ld,\"toWork\":%ld,\"out\":%ld,"
           "\"requests\":%ld,\"wait\":%.9g,\"reply\":%.9g}\n",
           end - start, end, usage.ru_maxrss * 1024, meetings, to_work, out, requests,
           (double)waited / (double)placed, (double)reply_days / (double)replies);
  }
  return 0;
}
